# Values for the tests' TaggedValue: one member names the kind.
import datetime, decimal, struct, uuid

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)

def text(s):
    raw = s.encode("utf-16-le", "surrogatepass")
    return {"text": list(struct.unpack("<%dH" % (len(raw) // 2), raw))}

def dec(d):
    sign, digits, exponent = d.as_tuple()
    return {"decimal": [str(int("".join(map(str, digits))) * (-1 if sign else 1)), -exponent]}

def double(f):
    return {"double": struct.pack(">d", f).hex()}

def single(f):
    """A float as the double of its shortest digits."""
    f32 = struct.unpack("<f", struct.pack("<f", f))[0]
    for digits in range(1, 10):
        s = "%.*g" % (digits, f32)
        if struct.unpack("<f", struct.pack("<f", float(s)))[0] == f32:
            return double(float(s))
    return double(f32)
