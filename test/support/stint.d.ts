/** The stint command as a user runs it, and a development cluster by it. */
import { type ChildProcess } from "node:child_process";
export declare const STINT: string;
export interface Result {
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
}
export interface Running {
    readonly child: ChildProcess;
    readonly output: {
        stdout: string;
        stderr: string;
    };
    readonly result: Promise<Result>;
    /** Until stdout or stderr holds the text. Throws when the command ends before. */
    said(text: string): Promise<void>;
}
export declare function start(args: readonly string[], environment?: Readonly<Record<string, string>>, options?: {
    cwd?: string;
}): Running;
export declare class DevServer {
    readonly endpoint: string;
    readonly running: Running;
    private constructor();
    static start(args?: readonly string[]): Promise<DevServer>;
    start(...args: string[]): Running;
    stint(...args: string[]): Promise<Result>;
    stop(): Promise<void>;
}
//# sourceMappingURL=stint.d.ts.map