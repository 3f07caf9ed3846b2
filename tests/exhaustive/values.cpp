// What people might type, in each language.
#include "exhaustive/world.h"

namespace exhaustive {
namespace {

const Values english = {{"Data Analyst", "Editor"},
                        {"Northwind Labs Inc.", "Acme"},
                        {"your Austin office", "Zoom"},
                        {"the new reporting platform", "open data"},
                        {"a step-free entrance", "a video call"},
                        {"20 minutes", "an hour"},
                        {"my visa will not be ready in time", "exam week"},
                        "America/New_York",
                        "Hiring Manager",
                        "and",
                        {"Ms. Dana Lee", "Dr. Sam Ortiz"}};

const Values german = {{"Datenanalyst", "Architektin"},
                       {"Nordwind Labor e. V.", "Acme"},
                       {"Ihr Büro in Köln", "Zoom"},
                       {"die neue Berichtsplattform", "offene Daten"},
                       {"ein stufenloser Zugang", "ein Videogespräch"},
                       {"20 Minuten", "eine Stunde"},
                       {"mein Visum wird nicht rechtzeitig fertig", "Prüfungswoche"},
                       "Europe/Berlin",
                       "Personalabteilung",
                       "und",
                       {"Frau Dana Lee", "Herrn Dr. Sam Ortiz"}};

const Values french = {{"chef de projet", "analyste de données"},
                       {"Laboratoires Vent du Nord", "Acme S.A."},
                       {"vos bureaux de Lyon", "Zoom"},
                       {"la nouvelle plateforme", "ouverture des données"},
                       {"un accès de plain-pied", "échange en visioconférence"},
                       {"20 minutes", "une heure"},
                       {"mon visa ne sera pas prêt à temps", "examens"},
                       "Europe/Berlin",
                       "Service des ressources humaines",
                       "et",
                       {"Mme Dana Lee", "M. Sam Ortiz"}};

const Values spanish = {{"analista de datos", "ingeniería de software"},
                        {"Laboratorios Viento Norte S. A.", "Acme"},
                        {"su oficina de Madrid", "Zoom"},
                        {"la nueva plataforma", "informes abiertos"},
                        {"un acceso sin escalones", "una videollamada"},
                        {"20 minutos", "una hora"},
                        {"mi visado no estará listo a tiempo", "exámenes"},
                        "Europe/Berlin",
                        "Departamento de Personal",
                        "y",
                        {"Sra. Dana Lee", "Dr. Sam Ortiz"}};

}  // namespace

const Values& values_of(std::string_view language) {
    return language == "de" ? german : language == "fr" ? french : language == "es" ? spanish : english;
}

}  // namespace exhaustive
