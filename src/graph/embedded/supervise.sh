#!/bin/sh
# Runs Neo4j for as long as its own standard input stays open. Whence holds the other end of that pipe, and
# the operating system closes it when Whence ends, however it ends: then Neo4j is asked to stop, and killed
# when it has not stopped in time. So no Neo4j outlives its Whence.
#
# usage: supervise.sh <process file> <grace in seconds> <new archive> <archive> <folder to discard> command...
#   process file       gets the process id of Neo4j while it runs
#   new archive        what Java writes its class-data archive to, or empty; moved to <archive> after a clean
#                      end and removed after any other
#   folder to discard  removed when Whence has let go and Neo4j has ended, or empty; while Whence holds on, it
#                      may want to read there why Neo4j ended
#
# Prints the process id of Neo4j, ends with its exit code, and does nothing else with standard output.

process_file=$1 grace=$2 new_archive=$3 archive=$4 discard=$5
shift 5
umask 077

# The pipes are kept away from Neo4j: 3 is the one from Whence, 4 the one to it.
exec 3<&0 4>&1 </dev/null >&2

"$@" 3<&- 4>&- &
neo4j=$!
echo "$neo4j" >"$process_file"
echo "$neo4j" >&4
exec 4>&-

let_go=
trap 'let_go=yes' USR1
(
  read -r _ <&3
  kill -USR1 $$
  kill -TERM "$neo4j"
  while [ "$grace" -gt 0 ] && kill -0 "$neo4j"; do
    sleep 1
    grace=$((grace - 1))
  done
  kill -KILL "$neo4j"
) 2>/dev/null &
watcher=$!
exec 3<&-

# A service manager that stops all processes of a service at once must not take the supervisor away first.
trap 'kill -TERM "$neo4j" 2>/dev/null' TERM INT HUP

# A trapped signal ends the wait, not Neo4j: until the process has gone, wait again.
code=0
while :; do
  wait "$neo4j"
  code=$?
  kill -0 "$neo4j" 2>/dev/null || break
done

kill "$watcher" 2>/dev/null
rm -f "$process_file"
if [ -n "$new_archive" ]; then
  if [ "$code" -eq 0 ]; then
    mv -f "$new_archive" "$archive"
  else
    rm -f "$new_archive"
  fi
fi
if [ -n "$discard" ] && [ -n "$let_go" ]; then
  rm -rf "$discard"
fi
exit "$code"
