# Random schemas and data by fastavro: prints a line {schema, hex, expected} for each.
import datetime, decimal, io, json, random, sys, uuid
import fastavro
from tagged import *

rng = random.Random(20260314)
names = iter(range(10 ** 9))

def number(bits):
    return rng.choice([0, -1, 1, 2 ** (bits - 1) - 1, -2 ** (bits - 1), rng.randrange(-2 ** (bits - 1), 2 ** (bits - 1)), rng.randrange(-200, 200)])

def string():
    return "".join(rng.choice(["a", "Z", "é", "日", "👍", "\n", '"', "\\", "\0"]) for _ in range(rng.randrange(6)))

def make(depth):
    """A schema, and a function that makes a datum and its expected value."""
    kinds = ["null", "boolean", "int", "long", "float", "double", "bytes", "string", "enum", "fixed", "decimal", "decimal-fixed", "uuid", "date",
             "time-millis", "time-micros", "timestamp-millis", "timestamp-micros", "local-timestamp-millis", "unknown-logical"]
    if depth < 4:
        kinds += ["record", "array", "map", "union", "nullable"] * 3
    kind = rng.choice(kinds)
    if kind == "null": return "null", lambda: (None, {"null": 0})
    if kind == "boolean":
        def f(): b = rng.random() < .5; return b, {"bool": b}
        return kind, f
    if kind in ("int", "long"):
        def f(): n = number(32 if kind == "int" else 64); return n, {"int": str(n)}
        return kind, f
    if kind == "float":
        def f(): x = struct.unpack("<f", struct.pack("<f", rng.choice([0.0, 0.1, -1.5, 1e20, rng.gauss(0, 1e3)])))[0]; return x, single(x)
        return kind, f
    if kind == "double":
        def f(): x = rng.choice([0.0, -0.0, 0.1, 1e300, 5e-324, rng.gauss(0, 1e6)]); return x, double(x)
        return kind, f
    if kind == "bytes":
        def f(): b = rng.randbytes(rng.randrange(20)); return b, {"bytes": b.hex()}
        return kind, f
    if kind == "string":
        def f(): s = string(); return s, text(s)
        return kind, f
    if kind == "enum":
        symbols = ["A%d" % i for i in range(rng.randrange(1, 5))]
        def f(): s = rng.choice(symbols); return s, text(s)
        return {"type": "enum", "name": "E%d" % next(names), "symbols": symbols}, f
    if kind == "fixed":
        size = rng.randrange(1, 20)
        def f(): b = rng.randbytes(size); return b, {"bytes": b.hex()}
        return {"type": "fixed", "name": "F%d" % next(names), "size": size}, f
    if kind in ("decimal", "decimal-fixed"):
        scale = rng.randrange(0, 10)
        def f():
            d = decimal.Decimal(rng.randrange(-10 ** 20, 10 ** 20)).scaleb(-scale)
            return d, dec(d)
        base = {"type": "bytes"} if kind == "decimal" else {"type": "fixed", "name": "D%d" % next(names), "size": 16}
        return {**base, "logicalType": "decimal", "precision": 30, "scale": scale}, f
    if kind == "uuid":
        def f(): u = uuid.UUID(int=rng.getrandbits(128)); return u, {"uuid": str(u)}
        return {"type": "string", "logicalType": "uuid"}, f
    if kind == "date":
        def f(): d = datetime.date.fromordinal(rng.randrange(1, 3652059)); return d, {"date": d.isoformat()}
        return {"type": "int", "logicalType": "date"}, f
    if kind in ("time-millis", "time-micros"):
        milli = kind == "time-millis"
        def f():
            us = rng.randrange(86400 * 10 ** 6)
            us -= us % 1000 if milli else 0
            t = (datetime.datetime.min + datetime.timedelta(microseconds=us)).time()
            return t, text(t.isoformat("milliseconds" if milli else "microseconds"))
        return {"type": "int" if milli else "long", "logicalType": kind}, f
    if kind in ("timestamp-millis", "timestamp-micros", "local-timestamp-millis"):
        micro, local = kind.endswith("micros"), kind.startswith("local")
        def f():
            us = rng.randrange(-10 ** 16, 10 ** 16)
            us -= 0 if micro else us % 1000
            t = EPOCH + datetime.timedelta(microseconds=us)
            if local:
                t = t.replace(tzinfo=None)
                return t, text(t.isoformat(timespec="milliseconds"))
            return t, {"timestamp": [str(us * 1000), 6 if micro else 3]}
        return {"type": "long", "logicalType": kind}, f
    if kind == "unknown-logical":
        def f(): n = number(64); return n, {"int": str(n)}
        return {"type": "long", "logicalType": "phase-of-the-moon"}, f
    if kind == "record":
        name, fields = "ns.R%d" % next(names), [("f%d" % i, make(depth + 1)) for i in range(rng.randrange(5))]
        def f():
            made = [(n, g()) for n, (_, g) in fields]
            return {n: d for n, (d, _) in made}, {"record": [name, [[n, e] for n, (_, e) in made]]}
        return {"type": "record", "name": name, "fields": [{"name": n, "type": s} for n, (s, _) in fields]}, f
    if kind == "array":
        schema, g = make(depth + 1)
        def f(): made = [g() for _ in range(rng.randrange(4))]; return [d for d, _ in made], {"list": [e for _, e in made]}
        return {"type": "array", "items": schema}, f
    if kind == "map":
        schema, g = make(depth + 1)
        def f():
            made = {string(): g() for _ in range(rng.randrange(4))}
            return {k: d for k, (d, _) in made.items()}, {"map": [[text(k), e] for k, (_, e) in made.items()]}
        return {"type": "map", "values": schema}, f
    schema, g = make(depth + 1)
    while schema == "null" or isinstance(schema, list):
        schema, g = make(depth + 1)
    def f(): return (None, {"null": 0}) if rng.random() < .5 else g()
    return ["null", schema] if kind == "nullable" or rng.random() < .5 else [schema, "null"], f

for _ in range(400):
    schema, datum = make(0)
    parsed = fastavro.parse_schema(json.loads(json.dumps(schema)))
    for _ in range(3):
        value, expected = datum()
        out = io.BytesIO()
        fastavro.schemaless_writer(out, parsed, value)
        print(json.dumps({"schema": json.dumps(schema), "hex": out.getvalue().hex(), "expected": expected}))
