"""Reads messages (base64, one a line) with Python's email package; says what it found, one JSON object a line."""
import base64
import json
import sys
from email import message_from_bytes, policy


def read(data):
    message = message_from_bytes(data, policy=policy.default)
    parts = list(message.iter_parts())
    defects = [type(one).__name__ for part in [message, *parts] for one in part.defects]
    defects += [type(one).__name__ for value in message.values() for one in value.defects]

    def people(name):
        return [[one.display_name, one.addr_spec] for one in message[name].addresses] if name in message else []

    def header(name):
        return str(message[name]) if name in message else ""

    return {
        "names": [name.lower() for name in message.keys()],
        "subject": header("subject"),
        "from": people("from"),
        "to": people("to"),
        "date": message["date"].datetime.isoformat() if "date" in message else "",
        "references": header("references").split(),
        "inReplyTo": header("in-reply-to"),
        "types": [part.get_content_type() for part in parts],
        "methods": [part.get_param("method") for part in parts],
        "texts": [part.get_payload(decode=True).decode("utf-8") for part in parts],
        "defects": defects,
    }


for line in sys.stdin:
    print(json.dumps(read(base64.b64decode(line))))
