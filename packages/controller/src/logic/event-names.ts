/**
 * What everything is called that held facts speak of, also when it is gone by now. Names are learned from the facts in their order, and
 * never change; those of what is forgotten are kept until the feed no longer holds the fact that forgot it.
 */
import type { EventName, EventNames } from "@stint/contract";
import type { Fact, Position, Uid } from "@stint/core";

export class KnownNames implements EventNames {
  readonly #names = new Map<Uid, EventName>();
  /** What is forgotten, and where: in the order of positions. */
  #forgotten: { readonly uid: Uid; readonly position: Position }[] = [];

  nameOf(uid: Uid): EventName | undefined {
    return this.#names.get(uid);
  }

  learn(fact: Fact, position: Position): void {
    switch (fact.kind) {
      case "job":
        return this.#know(fact.job.uid, fact.job.account, fact.job.spec);
      case "pool":
        return this.#know(fact.pool.uid, fact.pool.account, fact.pool.spec);
      case "node":
        return this.#know(fact.node.uid, "", fact.node);
      case "jobSchedule":
        return this.#know(fact.schedule.uid, fact.schedule.account, fact.schedule.spec);
      case "application":
        return this.#know(fact.application.uid, fact.application.account, fact.application);
      case "account":
        return this.#know(fact.account.uid, fact.account.name, { id: fact.account.name });
      case "certificate":
        return this.#know(fact.certificate.uid, fact.certificate.account, { id: fact.certificate.thumbprint });
      case "jobForgotten":
        return this.#forget(fact.jobUid, fact, position);
      case "poolForgotten":
        return this.#forget(fact.poolUid, fact, position);
      case "nodeForgotten":
        return this.#forget(fact.nodeUid, fact, position);
      case "jobScheduleForgotten":
        return this.#forget(fact.scheduleUid, fact, position);
      case "applicationForgotten":
        return this.#forget(fact.applicationUid, fact, position);
      case "accountForgotten":
        return this.#forget(fact.accountUid, fact, position);
      case "certificateForgotten":
        return this.#forget(fact.certificateUid, fact, position);
      default:
        return;
    }
  }

  /** Facts at or before this position are no longer held. */
  release(position: Position): void {
    let count = 0;
    for (const forgotten of this.#forgotten) {
      if (forgotten.position > position) break;
      this.#names.delete(forgotten.uid);
      count++;
    }
    if (count > 0) this.#forgotten = this.#forgotten.slice(count);
  }

  #know(uid: Uid, account: string, { id }: { readonly id: string }): void {
    if (!this.#names.has(uid)) this.#names.set(uid, { account, id });
  }

  /** A snapshot may hold nothing of it any more: then its last fact says what it was called. */
  #forget(uid: Uid, { notice }: Fact, position: Position): void {
    if (notice !== undefined) this.#know(uid, notice.account, notice);
    this.#forgotten.push({ uid, position });
  }
}
