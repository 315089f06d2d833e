# Random JSON documents by Python: prints a line {hex, expected}. Numbers keep their digits, members their order and duplicates.
import json, random
from tagged import *

rng = random.Random(20260314)

def literal():
    sign, whole = rng.choice(["", "-"]), rng.choice(["0", "7", "10", "9223372036854775807", "9223372036854775808", "12345678901234567890123456789012345678"])
    return sign + whole + rng.choice(["", "", ".5", ".50", ".000000000000000000001"]) + rng.choice(["", "", "", "e3", "E-7", "e+20", "e999", "e-999"])

def string():
    parts = ['a', ' ', '\\n', '\\"', '\\\\', '\\/', '\\u0041', '\\u0000', '\\ud83d\\ude00', '\\ud800', '\\udc00', 'é', '日', '👍', '\u2028']
    return '"' + "".join(rng.choice(parts) for _ in range(rng.randrange(8))) + '"'

def space():
    return rng.choice(["", "", " ", "\n\t", "\r\n"])

def document(depth):
    kind = rng.choice(["number", "string", "word"] + (["array", "object"] * 3 if depth < 5 else []))
    if kind == "number": return literal()
    if kind == "string": return string()
    if kind == "word": return rng.choice(["true", "false", "null"])
    if kind == "array": return "[" + ",".join(space() + document(depth + 1) + space() for _ in range(rng.randrange(4))) + "]"
    return "{" + ",".join(space() + rng.choice(['"k"', string()]) + space() + ":" + space() + document(depth + 1) for _ in range(rng.randrange(4))) + space() + "}"

class Number(str): pass
class Object(list): pass

def expected(v):
    if v is None: return {"null": 0}
    if isinstance(v, bool): return {"bool": v}
    if isinstance(v, Number): return number(v)
    if isinstance(v, str): return text(v)
    if isinstance(v, Object): return {"record": [None, [[k, expected(x)] for k, x in v]]}
    return {"list": [expected(x) for x in v]}

def number(s):
    d = decimal.Decimal(s)
    if "e" in s or "E" in s:
        f = float(s)
        return double(f) if f not in (float("inf"), float("-inf")) and (f != 0 or d == 0) else dec(d)
    if d == 0 and s[0] == "-": return double(-0.0)
    return dec(d) if "." in s else {"int": s}

for _ in range(1500):
    raw = document(0)
    value = json.loads(raw, parse_int=Number, parse_float=Number, object_pairs_hook=Object)
    try:
        names = json.dumps(expected(value)).encode("utf-8")
    except UnicodeEncodeError:
        continue
    print(json.dumps({"hex": raw.encode("utf-8").hex(), "expected": expected(value)}))
