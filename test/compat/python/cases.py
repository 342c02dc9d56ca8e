"""What the scripts of clients share: they wait, compare, look at processes, and tell what became of each case as one JSON object."""

import json
import time
import traceback

LIMIT_S = 60


def until(look, is_there):
    """What it sees when that is there."""
    limit = time.monotonic() + LIMIT_S
    value = None
    while time.monotonic() < limit:
        value = look()
        if is_there(value):
            return value
        time.sleep(0.05)
    raise AssertionError(f"not within {LIMIT_S} s; last {value}")


def equal(actual, wanted):
    assert actual == wanted, f"{actual!r} is not {wanted!r}"


def runs(pid, program):
    """On this host; what has ended and was not asked after has no command line."""
    try:
        with open(f"/proc/{pid}/cmdline", encoding="utf-8") as file:
            return file.read().split("\0")[0] == program
    except FileNotFoundError:
        return False


def shell(command):
    return f"/bin/sh -c '{command}'"


def tell(names):
    """Runs the functions whose names begin with `case_`, in order; prints each with null or the traceback of what failed."""
    print(json.dumps({name: outcome(case) for name, case in names.items() if name.startswith("case_")}))


def outcome(case):
    try:
        case()
    except Exception:
        return traceback.format_exc()
    return None
