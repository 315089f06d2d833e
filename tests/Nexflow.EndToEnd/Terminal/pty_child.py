"""A child on a pty of its own, in a session of its own, with this end's bytes kept for looking at the modes that it left."""
import fcntl, os, pty, re, select, signal, struct, termios, time


class Child:
    def __init__(self, arguments, columns=120, rows=40, ignore=()):
        self.output = bytearray()
        self.status = None
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(slave)
        self.pid = os.fork()
        if self.pid == 0:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGPIPE):
                signal.signal(number, signal.SIG_IGN if number in ignore else signal.SIG_DFL)
            for descriptor in (0, 1, 2):
                os.dup2(slave, descriptor)
            os.closerange(3, 256)
            os.execvp(arguments[0], arguments)
        self.slave = slave  # held, so that the modes can be asked for after the child's end

    def read(self, seconds):
        """Reads until nothing came for so long, or the child ended; true if something came."""
        came = False
        while select.select([self.master], [], [], seconds)[0]:
            data = os.read(self.master, 65536)
            self.output += data
            came = True
            if not data:
                break
        return came

    def read_until(self, wanted, seconds):
        end = time.monotonic() + seconds
        while wanted not in self.output:
            if time.monotonic() > end or self.ended():
                return wanted in self.output
            if select.select([self.master], [], [], 0.05)[0]:
                self.output += os.read(self.master, 65536)
        return True

    def write(self, data):
        os.write(self.master, data)

    def ended(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return self.status is not None

    def wait(self, seconds, drain=True):
        """The exit status as a shell tells it, or None for a child that still runs after so long; it is killed then."""
        end = time.monotonic() + seconds
        while not self.ended():
            if time.monotonic() > end:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                return None
            if drain:
                self.read(0.01)
            else:
                time.sleep(0.01)
        if drain:
            self.read(0.05)
        return self.status

    def faults(self):
        """What is not as it was: terminal settings, and modes that were set and not reset."""
        found = []
        if termios.tcgetattr(self.slave) != self.before:
            found.append("termios differ")
        modes = {}
        for numbers, end in re.findall(rb"\x1b\[\?([0-9;]+)([hl])", bytes(self.output)):
            for number in numbers.split(b";"):
                modes[int(number)] = end == b"h"
        for number, name in ((1049, "alternate screen"), (2004, "bracketed paste"), (2026, "synchronized output"), (1000, "mouse"), (1003, "mouse"), (1006, "mouse")):
            if modes.get(number):
                found.append(f"{name} left on")
        if modes.get(25) is False:
            found.append("cursor left hidden")
        return found

    def close(self):
        for descriptor in (self.master, self.slave):
            try:
                os.close(descriptor)
            except OSError:
                pass


def session_of(pid):
    """Processes whose session is that of pid."""
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat") as file:
                    fields = file.read().rsplit(")", 1)[1].split()
                if int(fields[3]) == pid and fields[0] != "Z":
                    found.append(int(entry))
            except OSError:
                pass
    return found
