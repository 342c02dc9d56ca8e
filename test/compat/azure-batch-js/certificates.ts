/** Certificates: kept, used by a pool's programs, and not deleted from under it. */
import { createHash, X509Certificate } from "node:crypto";
import { expect, test } from "vitest";
import { PEM, PFX, PFX_PASSWORD as PASSWORD } from "../../support/pfx.ts";
import { IMAGE, type Of, property, refusal, taskDone, until } from "./context.ts";

const ALGORITHM = "sha1";

export function certificateSuite(of: Of): void {
  const thumbprint = new X509Certificate(PEM).fingerprint.replaceAll(":", "").toLowerCase();
  const body = { thumbprint, thumbprintAlgorithm: ALGORITHM, data: PFX.toString("base64"), certificateFormat: "pfx" as const };

  test("a certificate is kept once, and what is private in it is not told", async () => {
    const { batch } = of();
    expect(await property(batch.certificate.add({ ...body, password: "wrong" }))).toBe("password");
    expect(await property(batch.certificate.add({ ...body, password: PASSWORD, thumbprint: "0".repeat(40) }))).toBe("thumbprint");
    expect(await refusal(batch.certificate.add({ ...body, thumbprintAlgorithm: "md5", password: PASSWORD }))).toBe(
      "400 InvalidPropertyValue",
    );
    await batch.certificate.add({ ...body, password: PASSWORD });
    expect(await refusal(batch.certificate.add({ ...body, password: PASSWORD }))).toBe("409 CertificateExists");
    const kept = await batch.certificate.get(ALGORITHM, thumbprint.toUpperCase());
    expect(kept).toMatchObject({ thumbprint, thumbprintAlgorithm: ALGORITHM, state: "active" });
    expect(new X509Certificate(Buffer.from(kept.publicData ?? "", "base64")).subject).toBe("CN=stint");
    expect(await refusal(batch.certificate.get(ALGORITHM, "0".repeat(40)))).toBe("404 CertificateNotFound");
    expect(await refusal(batch.certificate.cancelDeletion(ALGORITHM, thumbprint))).toBe("409 CertificateStateActive");
  });

  test("a pool's programs find it while they run, and nobody reads it after them", async () => {
    const { batch } = of();
    const reference = { thumbprint, thumbprintAlgorithm: ALGORITHM, visibility: ["task" as const] };
    const machine = { vmSize: "small", virtualMachineConfiguration: IMAGE };
    const unknown = { ...reference, thumbprint: "0".repeat(40) };
    expect(await refusal(batch.pool.add({ id: "sealed", ...machine, certificateReferences: [unknown] }))).toBe(
      "409 InvalidCertificateReferences",
    );
    // The start task is not among those that may see it.
    const commandLine = "/bin/sh -c 'test ! -e $AZ_BATCH_CERTIFICATES_DIR'";
    await batch.pool.add({
      id: "sealed",
      ...machine,
      targetDedicatedNodes: 1,
      certificateReferences: [reference],
      startTask: { commandLine },
    });
    await batch.job.add({ id: "sealed", poolInfo: { poolId: "sealed" } });
    const path = `$AZ_BATCH_CERTIFICATES_DIR/sha1-${thumbprint}.pfx`;
    const check = `sha256sum <${path}; cat ${path}.pw`;
    await batch.task.add("sealed", { id: "1", commandLine: `/bin/sh -c '${check}'` });
    await taskDone(batch, "sealed", "1");
    const { readableStreamBody } = await batch.file.getFromTask("sealed", "1", "stdout.txt");
    let text = "";
    for await (const piece of readableStreamBody ?? []) text += String(piece);
    expect(text).toBe(`${createHash("sha256").update(PFX).digest("hex")}  -\n${PASSWORD}`);
    const files = await batch.file.listFromTask("sealed", "1", { recursive: true });
    expect(files.map(({ name }) => name).filter((name) => name?.includes("pfx"))).toEqual([]);
    expect(await refusal(batch.file.getFromTask("sealed", "1", `certs/sha1-${thumbprint}.pfx`))).toMatch(/^404/);
    expect((await batch.pool.get("sealed")).certificateReferences).toEqual([reference]);
  });

  test("one that is in use stays until it is not", async () => {
    const { batch } = of();
    await batch.certificate.deleteMethod(ALGORITHM, thumbprint);
    expect(await batch.certificate.get(ALGORITHM, thumbprint)).toMatchObject({
      state: "deletefailed",
      previousState: "active",
      deleteCertificateError: { code: "CertificateInUse", values: [{ name: "poolId", value: "sealed" }] },
    });
    const filter = "state eq 'deletefailed'";
    expect((await batch.certificate.list({ certificateListOptions: { filter, select: "thumbprint" } })).length).toBe(1);
    await batch.certificate.cancelDeletion(ALGORITHM, thumbprint);
    expect((await batch.certificate.list({ certificateListOptions: { filter } })).length).toBe(0);
    expect(await batch.certificate.get(ALGORITHM, thumbprint)).toMatchObject({ state: "active", previousState: "deletefailed" });
    await batch.job.deleteMethod("sealed");
    await batch.pool.deleteMethod("sealed");
    await until(
      () => batch.pool.exists("sealed"),
      ({ body: isThere }) => isThere === false,
    );
    await batch.certificate.deleteMethod(ALGORITHM, thumbprint);
    expect(await refusal(batch.certificate.deleteMethod(ALGORITHM, thumbprint))).toBe("404 CertificateNotFound");
    await batch.certificate.add({ ...body, data: Buffer.from(PEM).toString("base64"), certificateFormat: "cer" });
    await batch.certificate.deleteMethod(ALGORITHM, thumbprint);
  });
}
