/**
 * What has ended on a node, of the tasks that are still there: how many, and which were the last. It follows from the tasks' rows; those that
 * are forgotten, or run again, do not count any more.
 */
import { LIMITS } from "../limits.ts";
import type { Cluster } from "./cluster.ts";
import { type JobRuntime, slotOf } from "./job-runtime.ts";
import { noteEndedBefore } from "./node-transitions.ts";

/** The row's task has ended (1), or is about to be something else (-1). One that never ran is nobody's. */
export function noteEnded(cluster: Cluster, job: JobRuntime, { row, by }: { row: number; by: 1 | -1 }): void {
  const chunk = job.chunkAt(row);
  const slot = slotOf(row);
  const nodeUid = chunk.nodeUid(slot);
  if (nodeUid === 0 || chunk.startTimeMs(slot) === null) return;
  const assignment = cluster.assignment(nodeUid);
  if (by === 1) noteEndedBefore(assignment, chunk.stateTransitionTimeMs(slot));
  const { ended } = assignment;
  ended[chunk.failure(slot) === null ? "succeeded" : "failed"] += by;
  const endTimeMs = chunk.endTimeMs(slot) ?? 0;
  if (by === -1) ended.last = ended.last.filter((task) => task.jobUid !== job.uid || task.row !== row);
  else if (ended.last.length < LIMITS.recentTasksPerNode || endTimeMs >= (ended.last.at(-1)?.endTimeMs ?? 0)) {
    const older = ended.last.findIndex((task) => task.endTimeMs <= endTimeMs);
    const at = older === -1 ? ended.last.length : older;
    ended.last = [...ended.last.slice(0, at), { jobUid: job.uid, row, endTimeMs }, ...ended.last.slice(at)].slice(
      0,
      LIMITS.recentTasksPerNode,
    );
  }
}
