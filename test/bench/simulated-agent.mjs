// An agent without processes: it speaks the real protocol over a real connection and says of every lease that it has ended, at once or
// after a while. What is measured with it is the control plane alone.
import { Controllers } from "../../packages/agent/dist/io/controllers.js";
import { NODE_KEY, ACCOUNT } from "./bench-cluster.mjs";

const RETRY_MS = 50;

export class SimulatedAgent {
  constructor({ endpoints, pool, node, runMs = 0, onLeases = () => {} }) {
    this.options = { pool, node, runMs, onLeases };
    this.controllers = new Controllers({ endpoints, key: NODE_KEY, ca: null });
    this.stopped = false;
    this.held = new Map();
    this.incarnation = { stateId: `${pool}-${node}`, bootId: "1" };
    this.connect();
  }

  connect() {
    const { pool, node } = this.options;
    let heartbeat = null;
    const uplink = this.controllers.connect({
      onMessage: (message) => {
        if (message.kind === "welcome") {
          let sequence = 0;
          heartbeat = setInterval(() => uplink.send({ kind: "heartbeat", sequence: ++sequence }), message.welcome.heartbeatMs);
        } else if (message.kind === "runTasks") this.run(uplink, message.leases);
        else if (message.kind === "reportsAcknowledged") for (const key of message.ended) this.held.delete(nameOf(key));
      },
      onEnd: () => {
        clearInterval(heartbeat);
        if (!this.stopped) setTimeout(() => this.connect(), RETRY_MS);
      },
    });
    this.uplink = uplink;
    const facts = {
      hostname: node,
      ipAddress: "127.0.0.1",
      agentVersion: "0",
      containment: "none",
      cpuCount: 1,
      memoryBytes: 1,
      canReboot: false,
      canReimage: false,
      taskUsers: false,
      limitsEnforced: [],
      containerRuntime: "",
    };
    const held = [...this.held.values()].map((key) => ({ key, phase: "finished", outcome: outcome() }));
    uplink.send({
      kind: "hello",
      hello: {
        account: ACCOUNT,
        poolId: pool,
        nodeId: node,
        incarnation: this.incarnation,
        isDedicated: true,
        facts,
        held,
        startTaskEnded: null,
        epochSeen: 0,
        generation: "",
      },
    });
  }

  run(uplink, leases) {
    this.options.onLeases(leases.length);
    const report = () => {
      const reports = leases.map(({ key }) => ({ kind: "taskEnded", key, outcome: outcome() }));
      for (const { key } of leases) this.held.set(nameOf(key), key);
      uplink.send({ kind: "reports", reports });
    };
    if (this.options.runMs === 0) report();
    else setTimeout(report, this.options.runMs);
  }

  stop() {
    this.stopped = true;
    this.uplink.close();
    this.controllers.close();
  }
}

function nameOf({ jobUid, row, attempt }) {
  return `${jobUid}/${row}/${attempt}`;
}

const USAGE = { cpuUserMs: null, cpuSystemMs: null, memoryMaxBytes: null, bytesIn: null, bytesOut: null };

function outcome() {
  const now = Date.now();
  return { exitCode: 0, failure: null, phase: "execution", startTimeMs: now, endTimeMs: now, unknown: false, usage: USAGE };
}
