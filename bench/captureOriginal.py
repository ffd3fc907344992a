"""The original's tree hash, for the benchmark: the module of agentex itself where WHENCE_BENCH_AGENTEX names its file
(agentex/lib/utils/build_provenance.py of the package agentex-sdk), else a port of the algorithm (spec of the tree hash,
section 1) that is leaner than the original: one lstat a file, and no path objects."""

import hashlib
import importlib.util
import json
import os
import pathlib
import stat
import sys
import time
import types

BLOCK = 1024 * 1024


def original(file):
    """The function of agentex, loaded without the rest of the package; of which it needs the logger alone."""
    for name in ("agentex", "agentex.lib", "agentex.lib.utils", "agentex.lib.utils.logging"):
        sys.modules[name] = types.ModuleType(name)
    sys.modules["agentex.lib.utils.logging"].make_logger = lambda name: None
    spec = importlib.util.spec_from_file_location("build_provenance", file)
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_provenance"] = module
    spec.loader.exec_module(module)
    return lambda root: module.working_tree_hash(pathlib.Path(root))


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


def port(root):
    lines = [
        f"{name}\0{mode_text(mode)}\0{digest(path, mode)}" for name, path, mode in sorted(members(root))
    ]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def peak_megabytes():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024


agentex = os.environ.get("WHENCE_BENCH_AGENTEX")
tree_hash = original(agentex) if agentex else port
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
