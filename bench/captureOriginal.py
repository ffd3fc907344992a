"""The original's algorithm (spec of the tree hash, section 1), ported for the benchmark: one thread, blocks of 1 MiB."""

import hashlib
import json
import os
import stat
import sys
import time

BLOCK = 1024 * 1024


def members(root):
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            path = os.path.join(folder, name)
            status = os.lstat(path)
            if stat.S_ISREG(status.st_mode) or stat.S_ISLNK(status.st_mode):
                yield os.path.relpath(path, root).replace(os.sep, "/"), path, status.st_mode


def digest(path, mode):
    if stat.S_ISLNK(mode):
        return hashlib.sha256(os.readlink(path).encode()).hexdigest()
    sha256 = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            sha256.update(block)
    return sha256.hexdigest()


def mode_text(mode):
    if stat.S_ISLNK(mode):
        return "120000"
    return "100755" if mode & 0o100 else "100644"


def tree_hash(root):
    lines = [
        f"{name}\0{mode_text(mode)}\0{digest(path, mode)}" for name, path, mode in sorted(members(root))
    ]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def peak_megabytes():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


cpu, start = time.process_time(), time.perf_counter()
result = tree_hash(sys.argv[1])
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - start,
            "cpuSeconds": time.process_time() - cpu,
            "peakMegabytes": peak_megabytes(),
            "hash": result,
        }
    )
)
