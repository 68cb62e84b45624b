#!/usr/bin/env python3
"""Start to the first painted window, ours and keepassxc's in turns: start.py PROGRAM FOLDER [rounds] [--cold]

Needs an X display with a window manager and nothing else on it (Xvfb with openbox). FOLDER holds the desk that bench_list
has left, or any other. A window counts as painted when the middle of the screen has four colours. --cold drops what the
system has read of the disk before each start, which takes root.
"""
import ctypes
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time


class Image(ctypes.Structure):
    """The beginning of an XImage."""
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char))]


class Screen:
    width, height = 360, 270
    allPlanes = ctypes.c_ulong(-1)
    asPixels = 2  # ZPixmap

    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x11.XGetImage.restype = ctypes.POINTER(Image)
        self.x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                                       ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x11.XDestroyImage.argtypes = [ctypes.POINTER(Image)]
        self.display = self.x11.XOpenDisplay(None)
        if not self.display:
            sys.exit("There is no X display.")
        self.root = self.x11.XDefaultRootWindow(self.display)

    def colours(self):
        image = self.x11.XGetImage(self.display, self.root, 300, 120, self.width, self.height, self.allPlanes,
                                   self.asPixels)
        pixels = ctypes.string_at(image.contents.data, self.width * self.height * 4)
        self.x11.XDestroyImage(image)
        return len(set(memoryview(pixels).cast("I")))


def wait(screen, isEnough):
    """Seconds until the screen's colours are enough."""
    begin = time.monotonic()
    while time.monotonic() - begin < 60:
        if isEnough(screen.colours()):
            return time.monotonic() - begin
        time.sleep(0.002)
    sys.exit("nothing was painted, or something never went away")


def memory(pid):
    """Proportional and anonymous memory in MB."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in rollup if line.endswith("kB\n")}
    return sizes["Pss"] / 1024, sizes["Anonymous"] / 1024


def run(screen, command, isCold):
    wait(screen, lambda colours: colours < 4)
    if isCold:
        subprocess.run("sync; echo 3 > /proc/sys/vm/drop_caches", shell=True, check=True)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = wait(screen, lambda colours: colours >= 4)
    time.sleep(2)
    sizes = memory(process.pid)
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    return seconds, *sizes


def main():
    words = [word for word in sys.argv[1:] if word != "--cold"]
    if len(words) < 2:
        sys.exit(__doc__)
    rounds = int(words[2]) if len(words) > 2 else 9
    programs = {"aviso": [words[0], "--data", words[1]]}
    if shutil.which("keepassxc"):
        programs["keepassxc"] = ["keepassxc"]
    screen = Screen()
    results = {name: [] for name in programs}
    for _ in range(rounds):
        for name, command in programs.items():
            results[name].append(run(screen, command, "--cold" in sys.argv))
    for name, rows in results.items():
        seconds, proportional, anonymous = (statistics.median(row[i] for row in rows) for i in range(3))
        print(f"{name}: {seconds * 1000:.0f} ms, {proportional:.0f} MB proportional, {anonymous:.0f} MB anonymous")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    main()
