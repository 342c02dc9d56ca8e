/**
 * ApplicationService. A package's bytes lie in the artifact store under a name of their own, which no other upload has: they are durable
 * before the record that names them, and go after it.
 */
import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import {
  applicationToWire,
  applicationUpdateFromWire,
  newApplicationFromWire,
  packageReferencesFromWire,
  pageSize,
  StintFailure,
} from "@stint/contract";
import {
  type ApplicationPackageReference,
  applicationNotFound,
  applicationsOf,
  type Cluster,
  resolvePackage,
  stintError,
} from "@stint/core";
import { Handlers, type Serving } from "../handlers.ts";
import type { Leader } from "../leader.ts";
import type { PackageBytes } from "../package-bytes.ts";
import { type Pager, valid } from "../paging.ts";
import { artifactsOf, type PackageCall, uploadPackage } from "./package-upload.ts";

type Versioned = { applicationId: string; version: string };

export function applicationService(
  serving: Serving,
  leader: Leader,
  { pager, packageBytes }: { pager: Pager; packageBytes: PackageBytes },
): UntypedServiceImplementation {
  const handle = new Handlers(serving, "stint.batch.v1.ApplicationService");
  const show = (account: string, id: string) => leader.read((cluster) => view(cluster, account, id));
  const bytesOf = (account: string, id: string, version: string | null) =>
    leader.read((cluster) => artifactsOf(cluster, account, { id, version }));
  return {
    createApplication: handle.unary("CreateApplication", async (request: Parameters<typeof newApplicationFromWire>[0], caller) => {
      const application = valid(newApplicationFromWire(request));
      await leader.execute({ kind: "createApplication", caller, ...application });
      return { application: await show(caller.account, application.id) };
    }),
    getApplication: handle.unary("GetApplication", async ({ id }: { id: string }, caller) => ({
      application: await show(caller.account, id),
    })),
    listApplications: handle.unary("ListApplications", async (request: { pageSize: number; pageToken: string }, caller) => {
      const size = valid(pageSize(request.pageSize));
      const all = await leader.read((cluster) =>
        applicationsOf(cluster, caller.account)
          .map(({ uid, id }) => ({ uid, wire: view(cluster, caller.account, id) }))
          .sort((a, b) => b.uid - a.uid),
      );
      const page = pager.page({ account: caller.account, listing: "applications", token: request.pageToken, size }, all);
      return { applications: page.items.map(({ wire }) => wire), nextPageToken: page.next };
    }),
    updateApplication: handle.unary("UpdateApplication", async (request: Parameters<typeof applicationUpdateFromWire>[0], caller) => {
      await leader.execute({ kind: "updateApplication", caller, id: request.id, ...valid(applicationUpdateFromWire(request)) });
      return { application: await show(caller.account, request.id) };
    }),
    deleteApplication: handle.unary("DeleteApplication", async ({ id }: { id: string }, caller) => {
      const names = await bytesOf(caller.account, id, null);
      await leader.execute({ kind: "deleteApplication", caller, id });
      await packageBytes.remove(names);
      return {};
    }),
    uploadApplicationPackage: handle.clientStream("UploadApplicationPackage", async (call: PackageCall, caller) => {
      const id = await uploadPackage(call, { caller, leader, packageBytes });
      return { application: await show(caller.account, id) };
    }),
    activateApplicationPackage: handle.unary("ActivateApplicationPackage", async ({ applicationId: id, version }: Versioned, caller) => {
      await leader.execute({ kind: "activateApplicationPackage", caller, id, version });
      return { application: await show(caller.account, id) };
    }),
    deleteApplicationPackage: handle.unary("DeleteApplicationPackage", async ({ applicationId: id, version }: Versioned, caller) => {
      const names = await bytesOf(caller.account, id, version);
      await leader.execute({ kind: "deleteApplicationPackage", caller, id, version });
      await packageBytes.remove(names);
      return {};
    }),
    resolveApplicationPackages: handle.unary(
      "ResolveApplicationPackages",
      async (request: { account: string; poolId: string; references: ApplicationPackageReference[] }) => {
        const references = valid(packageReferencesFromWire(request.references));
        const { account, poolId } = request;
        return leader.read((cluster) => {
          const pool = poolId === "" ? undefined : cluster.pool(account, poolId);
          if (poolId !== "" && pool === undefined) throw new StintFailure(stintError("POOL_NOT_FOUND", `No pool has the id ${poolId}.`));
          const resolve = (reference: ApplicationPackageReference) => resolved(cluster, account, reference);
          return {
            poolPackages: (pool?.record.spec.applicationPackageReferences ?? []).map(resolve),
            packages: references.map(resolve),
          };
        });
      },
    ),
  };
}

function view(cluster: Cluster, account: string, id: string): ReturnType<typeof applicationToWire> {
  const found = cluster.application(account, id);
  if (found === undefined) throw new StintFailure(applicationNotFound(id));
  return applicationToWire(found.record);
}

function resolved(cluster: Cluster, account: string, reference: ApplicationPackageReference): object {
  const found = resolvePackage(cluster, account, reference);
  if ("reason" in found) throw new StintFailure(found);
  const { version, artifact, sha256 } = found;
  return { applicationId: reference.applicationId, requestedVersion: reference.version, version, artifact, sha256 };
}
