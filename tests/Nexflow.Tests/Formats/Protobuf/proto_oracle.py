# Random messages by Google's Protobuf: prints a line {hex, expected} for each. Arguments: descriptor set, full name of the message.
import json, random, sys
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as F
from tagged import *

rng = random.Random(20260314)
pool = descriptor_pool.DescriptorPool()
files = descriptor_pb2.FileDescriptorSet()
files.ParseFromString(open(sys.argv[1], "rb").read())
for f in files.file:
    pool.Add(f)
root = pool.FindMessageTypeByName(sys.argv[2])

def integer(bits, signed):
    low, high = (-2 ** (bits - 1), 2 ** (bits - 1) - 1) if signed else (0, 2 ** bits - 1)
    return rng.choice([0, 1, low, high, rng.randrange(low, high)])

def scalar(field):
    t = field.cpp_type
    if t == F.CPPTYPE_INT32: n = integer(32, True); return n, {"int": str(n)}
    if t == F.CPPTYPE_INT64: n = integer(64, True); return n, {"int": str(n)}
    if t == F.CPPTYPE_UINT32: n = integer(32, False); return n, {"int": str(n)}
    if t == F.CPPTYPE_UINT64: n = integer(64, False); return n, {"int": str(n)}
    if t == F.CPPTYPE_DOUBLE: x = rng.choice([0.0, 0.1, -1e300, rng.gauss(0, 1e6)]); return x, double(x)
    if t == F.CPPTYPE_FLOAT: x = struct.unpack("<f", struct.pack("<f", rng.choice([0.0, 0.1, rng.gauss(0, 1e3)])))[0]; return x, single(x)
    if t == F.CPPTYPE_BOOL: b = rng.random() < .5; return b, {"bool": b}
    if t == F.CPPTYPE_ENUM: v = rng.choice(list(field.enum_type.values)); return v.number, text(field.enum_type.values_by_number[v.number].name)
    if field.type == F.TYPE_BYTES: b = rng.randbytes(rng.randrange(8)); return b, {"bytes": b.hex()}
    s = "".join(rng.choice(["a", "é", "日", "👍", "\n"]) for _ in range(rng.randrange(5)))
    return s, text(s)

def fill(message, depth):
    """Sets fields at random and answers the expected value."""
    made, oneofs = {}, set()
    for field in message.DESCRIPTOR.fields:
        real_oneof = field.containing_oneof is not None and len(field.containing_oneof.fields) > 1
        if rng.random() < .3 or (real_oneof and field.containing_oneof.name in oneofs) or (field.message_type is not None and depth > 3):
            continue
        if real_oneof:
            oneofs.add(field.containing_oneof.name)
        target = getattr(message, field.name)
        if field.is_repeated and field.message_type is not None and field.message_type.GetOptions().map_entry:
            key_field, value_field = field.message_type.fields_by_name["key"], field.message_type.fields_by_name["value"]
            entries = {}
            for _ in range(rng.randrange(1, 4)):
                k, ke = scalar(key_field)
                if value_field.message_type is not None:
                    target[k].Clear()
                    entries[k] = (ke, fill(target[k], depth + 1))
                else:
                    v, ve = scalar(value_field)
                    target[k] = v
                    entries[k] = (ke, ve)
            made[field.name] = {"map": list(entries.values())}
        elif field.is_repeated:
            items = []
            for _ in range(rng.randrange(1, 4)):
                if field.message_type is not None:
                    items.append(fill(target.add(), depth + 1))
                else:
                    v, e = scalar(field)
                    target.append(v)
                    items.append(e)
            made[field.name] = {"list": items}
        elif field.message_type is not None:
            target.SetInParent()
            made[field.name] = fill(target, depth + 1)
        else:
            v, e = scalar(field)
            setattr(message, field.name, v)
            if field.has_presence or message.ListFields() and field.name in [f.name for f, _ in message.ListFields()]:
                made[field.name] = e
    return finish(message, made)

def finish(message, made):
    name = message.DESCRIPTOR.full_name
    if name == "google.protobuf.Timestamp":
        message.seconds, message.nanos = rng.randrange(-10 ** 10, 10 ** 11), rng.choice([0, rng.randrange(1000) * 10 ** 6, rng.randrange(10 ** 6) * 1000, rng.randrange(10 ** 9)])
        text_form = message.ToJsonString()
        return {"timestamp": [str(message.seconds * 10 ** 9 + message.nanos), len(text_form) - text_form.index(".") - 2 if "." in text_form else 0]}
    if name == "google.protobuf.Int64Value":
        return {"int": str(message.value)}
    rows = []
    for field in message.DESCRIPTOR.fields:
        if field.name in made:
            rows.append([field.name, made[field.name]])
        elif not field.has_presence and not field.is_repeated:
            rows.append([field.name, default(field)])
    return {"record": [name, rows]}

def default(field):
    t = field.cpp_type
    if t in (F.CPPTYPE_DOUBLE, F.CPPTYPE_FLOAT): return double(0.0)
    if t == F.CPPTYPE_BOOL: return {"bool": False}
    if t == F.CPPTYPE_ENUM: return text(field.enum_type.values_by_number[0].name)
    if field.type == F.TYPE_BYTES: return {"bytes": ""}
    if field.type == F.TYPE_STRING: return text("")
    return {"int": "0"}

for _ in range(400):
    message = message_factory.GetMessageClass(root)()
    expected = fill(message, 0)
    print(json.dumps({"hex": message.SerializeToString().hex(), "expected": expected}))
