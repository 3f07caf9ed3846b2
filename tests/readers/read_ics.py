"""Reads calendars (base64, one a line) with python3-icalendar; says what it found, one JSON object a line."""
import base64
import json
import sys

from icalendar import Calendar


def told(component):
    properties = []
    for name, value in component.property_items(recursive=False):
        if name in ("BEGIN", "END"):
            continue
        raw = value if isinstance(value, str) else value.to_ical()
        raw = raw.decode("utf-8") if isinstance(raw, bytes) else raw
        parameters = {key: str(one) for key, one in value.params.items()} if hasattr(value, "params") else {}
        properties.append([name, raw, parameters])
    return {
        "name": component.name,
        "properties": properties,
        "errors": [str(one) for one in component.errors],
        "components": [told(one) for one in component.subcomponents],
    }


for line in sys.stdin:
    print(json.dumps(told(Calendar.from_ical(base64.b64decode(line)))))
