// What the C++ reader looks for, in every language at once: the language of an invitation need not be the page's. Of the
// locale files only the names of days, months, titles and zones come into this chunk.
import common from "../../../assets/intake/common.json";
import de from "../../../assets/intake/de.json";
import en from "../../../assets/intake/en.json";
import es from "../../../assets/intake/es.json";
import fr from "../../../assets/intake/fr.json";
import { conjunction as deAnd, dates as deDates, honorifics as deTitles, zones as deZones } from "../../../assets/locales/de.json";
import { conjunction as enAnd, dates as enDates, honorifics as enTitles, zones as enZones } from "../../../assets/locales/en-US.json";
import { conjunction as esAnd, dates as esDates, honorifics as esTitles, zones as esZones } from "../../../assets/locales/es.json";
import { conjunction as frAnd, dates as frDates, honorifics as frTitles, zones as frZones } from "../../../assets/locales/fr.json";

export const words = {
  common,
  languages: [
    { intake: en, locale: { conjunction: enAnd, dates: enDates, honorifics: enTitles, zones: enZones } },
    { intake: de, locale: { conjunction: deAnd, dates: deDates, honorifics: deTitles, zones: deZones } },
    { intake: fr, locale: { conjunction: frAnd, dates: frDates, honorifics: frTitles, zones: frZones } },
    { intake: es, locale: { conjunction: esAnd, dates: esDates, honorifics: esTitles, zones: esZones } },
  ],
};
