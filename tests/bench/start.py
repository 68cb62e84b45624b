#!/usr/bin/env python3
"""Start to the first painted window, ours and keepassxc's in turns: start.py PROGRAM FOLDER [rounds]

Needs an X display without anything else on it (Xvfb), xdotool and ImageMagick's import. FOLDER holds the desk that
bench_list has left or any other. A window counts as painted when it is 200 x 120 pixels or more and has four colours.
"""
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time


def painted(process):
    """Seconds until a window of the process has been painted."""
    begin = time.monotonic()
    while time.monotonic() - begin < 60:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)], capture_output=True,
                               text=True).stdout.split()
        for window in found:
            geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True,
                                      text=True).stdout
            size = dict(line.split("=") for line in geometry.split() if "=" in line)
            if int(size.get("WIDTH", 0)) < 200 or int(size.get("HEIGHT", 0)) < 120:
                continue
            colours = subprocess.run(["import", "-window", window, "-format", "%k", "info:-"], capture_output=True,
                                     text=True).stdout.strip()
            if colours.isdigit() and int(colours) >= 4:
                return time.monotonic() - begin
    sys.exit("no window was painted")


def memory(pid):
    """Proportional and anonymous memory in MB."""
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in rollup if line.endswith("kB\n")}
    return sizes["Pss"] / 1024, sizes["Anonymous"] / 1024


def run(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = painted(process)
    time.sleep(2)
    sizes = memory(process.pid)
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)
    return seconds, *sizes


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    programs = {"aviso": [sys.argv[1], "--data", sys.argv[2]]}
    if shutil.which("keepassxc"):
        programs["keepassxc"] = ["keepassxc"]
    results = {name: [] for name in programs}
    for _ in range(rounds):
        for name, command in programs.items():
            results[name].append(run(command))
    for name, rows in results.items():
        seconds, proportional, anonymous = (statistics.median(row[i] for row in rows) for i in range(3))
        print(f"{name}: {seconds * 1000:.0f} ms, {proportional:.0f} MB proportional, {anonymous:.0f} MB anonymous")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    main()
