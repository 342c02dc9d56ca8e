/** Which options of a container stay inside it. Only those that are known to are allowed to programs without privileges. */

const WITH_VALUE = new Set([
  ...["--add-host", "--annotation", "--blkio-weight", "--cpu-period", "--cpu-quota", "--cpu-shares", "-c", "--cpus", "--cpuset-cpus"],
  ...["--dns", "--dns-option", "--dns-search", "--domainname", "--entrypoint", "--env", "-e", "--expose", "--gpus", "--hostname", "-h"],
  ...["--label", "-l", "--memory", "-m", "--memory-reservation", "--memory-swap", "--memory-swappiness", "--oom-score-adj"],
  ...["--pids-limit", "--shm-size", "--stop-signal", "--stop-timeout", "--tmpfs", "--ulimit", "--workdir", "-w"],
]);
const WITHOUT_VALUE = new Set(["--init", "--read-only", "--interactive", "-i", "--no-healthcheck"]);
/** Of what is otherwise a way to the host. */
const HARMLESS_NETWORKS = /^(none|host|bridge|slirp4netns|private)$/;

/** The first word that may reach the host; null = there is none. */
export function hostOption(words: readonly string[]): string | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    const name = equals === -1 ? word : word.slice(0, equals);
    const value = equals === -1 ? words[at + 1] : word.slice(equals + 1);
    if (WITHOUT_VALUE.has(name)) continue;
    const network = name === "--network" || name === "--net";
    if (value === undefined || !(WITH_VALUE.has(name) || (network && HARMLESS_NETWORKS.test(value)))) return word;
    if (equals === -1) at++;
  }
  return null;
}
