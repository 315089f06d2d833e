"""Signals at random moments, half of them while the program cannot write on: the terminal must be given back every time.

usage: random_signals.py SEED COUNT PROGRAM ARGUMENT…
Prints one line a round; exit 1 with the faults if one round was not as it should be.
"""
import os, random, signal, sys
from pty_child import Child

seed, count, arguments = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
rng = random.Random(seed)
keys = [b"j", b"k", b"\r", b"q", b"2", b"1", b"?", b"/pay\r", b":", b"G", b"g", b")", b"f", b"z"]
bad = 0
for number in range(count):
    name, expected = rng.choice([("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)])
    child = Child(arguments, columns=rng.choice([80, 120, 200]), rows=rng.choice([24, 40, 60]))
    # A moment by what was written so far: from before the first byte to the middle of some later frame.
    moment, blocked = rng.choice([rng.randrange(1, 3000), rng.randrange(3000, 40000)]), rng.random() < 0.5
    while len(child.output) < moment and not child.ended():
        if len(child.output) > 2000:
            child.write(b"".join(rng.choices([k for k in keys if k != b"q"], k=3)))
        child.read(0.002) or child.read_until(b"\0", 0.02)
        if len(child.output) == 0 and rng.random() < 0.05:
            break
    if blocked and not child.ended():
        # Nothing is read any more, so that frames pile up in the pty until a write finds no room.
        for _ in range(40):
            child.write(b"?\x1b")
    if not child.ended():
        os.kill(child.pid, getattr(signal, "SIG" + name))
    status = child.wait(20)
    faults = child.faults() + ([] if status == expected else [f"exit {status}, not {expected}"])
    print(f"seed {seed} round {number}: {name} after {len(child.output)} bytes{' while blocked' if blocked else ''}: {'; '.join(faults) or 'restored'}", flush=True)
    bad += bool(faults)
    child.close()
sys.exit(1 if bad else 0)
