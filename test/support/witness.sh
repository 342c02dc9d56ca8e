#!/bin/sh
# A task that bears witness: it appends what it does to a file of its own, so that double starts and overlaps show, whatever anybody else
# says. witness.sh DIRECTORY NAME SECONDS EXITCODE
file="$1/$2"
stamp() {
  read -r up _ < /proc/uptime
  echo "$1 $$ $up" >> "$file"
}
stamp start
beats=$(awk "BEGIN { print int($3 * 10) }")
while [ "$beats" -gt 0 ]; do
  sleep 0.1
  stamp beat
  beats=$((beats - 1))
done
echo "output of $2"
stamp end
exit "$4"
