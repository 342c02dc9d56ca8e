/** Job schedules. */
import { expect, test } from "vitest";
import { type Of, refusal, until } from "./context.ts";

export function scheduleSuite(of: Of): void {
  test("a schedule makes a job, is changed, disabled, enabled, terminated and deleted", async () => {
    const { batch } = of();
    const jobSpecification = { poolInfo: { poolId: "local" } };
    await batch.jobSchedule.add({
      id: "often",
      schedule: { recurrenceInterval: "PT1H" },
      jobSpecification,
      metadata: [{ name: "a", value: "b" }],
    });
    const [yes, no] = [await batch.jobSchedule.exists("often"), await batch.jobSchedule.exists("never")];
    expect([yes.body, no.body]).toEqual([true, false]);
    expect(await refusal(batch.job.add({ id: "Often", poolInfo: { poolId: "local" } }))).toBe("409 JobScheduleWithSameIdExists");
    expect(await refusal(batch.jobSchedule.add({ id: "often", schedule: {}, jobSpecification }))).toBe("409 JobScheduleExists");
    expect(await batch.jobSchedule.get("often")).toMatchObject({
      state: "active",
      executionInfo: { recentJob: { id: "often:job-1" } },
      jobSpecification,
    });
    expect((await batch.job.listFromJobSchedule("often")).map(({ id }) => id)).toEqual(["often:job-1"]);
    await batch.jobSchedule.patch("often", { schedule: { recurrenceInterval: "PT2H" } });
    await batch.jobSchedule.update("often", { schedule: { recurrenceInterval: "PT3H" }, jobSpecification });
    expect((await batch.jobSchedule.get("often")).metadata).toBeUndefined();
    await batch.jobSchedule.disable("often");
    expect((await batch.jobSchedule.list()).map(({ id, state }) => [id, state])).toEqual([["often", "disabled"]]);
    await batch.jobSchedule.enable("often");
    await batch.jobSchedule.terminate("often");
    await until(
      () => batch.jobSchedule.get("often"),
      ({ state }) => state === "completed",
    );
    await batch.jobSchedule.deleteMethod("often");
    await until(
      () => batch.jobSchedule.exists("often"),
      ({ body }) => body === false,
    );
  });
}
