"""The terminal goes away while SIGHUP is ignored: the program must notice by itself and end, as must all it started.

usage: vanish.py before-first-frame|at-rest|live PROGRAM ARGUMENT…
"""
import os, signal, sys, time
from pty_child import Child, session_of

when, arguments = sys.argv[1], sys.argv[2:]
child = Child(arguments, ignore=(signal.SIGHUP,))
if when != "before-first-frame":
    if not child.read_until(b"payments.requested", 30):
        sys.exit(f"no first frame: {bytes(child.output)[-500:]!r}")
    child.read(0.2)
    if when == "live":
        child.write(b"jjjjjjjjf")
        child.read(0.5)
child.close()
started = time.monotonic()
status = child.wait(20, drain=False)
took = time.monotonic() - started
if status is None:
    sys.exit(f"{when}: it still ran 20 s after its terminal had gone")
end = time.monotonic() + 5
while session_of(child.pid) and time.monotonic() < end:
    time.sleep(0.05)
left = session_of(child.pid)
for pid in left:
    os.kill(pid, signal.SIGKILL)
print(f"{when}: ended with {status} after {took * 1000:.0f} ms")
if status not in (5, 129):
    sys.exit(f"{when}: exit {status}; 129 hung up, or 5 where no console was open yet, were expected")
if left:
    sys.exit(f"{when}: processes {left} outlived it")
