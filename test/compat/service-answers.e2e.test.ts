/**
 * Answers as Azure Batch was recorded to give them, in the tests of its own clients: what no client looks at and a program may. One cluster
 * for all.
 */
import { afterAll, beforeAll } from "vitest";
import { DevServer } from "../support/stint.ts";
import { formsOfAnswers } from "./service-answers/forms.ts";
import { jobsAndTasks } from "./service-answers/jobs-and-tasks.ts";
import { poolsAndSchedules } from "./service-answers/pools-and-schedules.ts";

let dev: DevServer;

beforeAll(async () => {
  dev = await DevServer.start(["--nodes", "1", "--slots", "2"]);
});

afterAll(() => dev?.stop());

const theService = (): DevServer => dev;

formsOfAnswers(theService);
jobsAndTasks(theService);
poolsAndSchedules(theService);
