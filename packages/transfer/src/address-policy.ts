/**
 * Which addresses a node may fetch from. It is asked for every address that a name resolves to, at every redirect: the cloud's metadata
 * service and link-local addresses are never reached; loopback only where configuration allows it.
 */
import { BlockList, isIP } from "node:net";

export interface AddressPolicy {
  readonly allowLoopback: boolean;
}

const NEVER = new BlockList();
NEVER.addSubnet("169.254.0.0", 16, "ipv4");
NEVER.addAddress("168.63.129.16", "ipv4");
NEVER.addSubnet("0.0.0.0", 8, "ipv4");
NEVER.addSubnet("224.0.0.0", 3, "ipv4");
NEVER.addSubnet("fe80::", 10, "ipv6");
NEVER.addSubnet("ff00::", 8, "ipv6");
NEVER.addAddress("::", "ipv6");
NEVER.addAddress("fd00:ec2::254", "ipv6");

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/** Why an address may not be reached; null = it may. */
export function addressProblem(address: string, policy: AddressPolicy): string | null {
  const plain = embeddedIpv4(address) ?? address;
  const family = isIP(plain);
  if (family === 0) return "it is no address";
  const kind = family === 4 ? "ipv4" : "ipv6";
  if (NEVER.check(plain, kind)) return "it is a link-local, metadata or reserved address";
  if (LOOPBACK.check(plain, kind) && !policy.allowLoopback) return "it is the node itself";
  return null;
}

/** The IPv4 address inside a mapped or translated IPv6 one. */
function embeddedIpv4(address: string): string | null {
  const match = /^(?:::ffff:|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address);
  if (match === null) return null;
  if (match[1] !== undefined) return match[1];
  const high = Number.parseInt(match[2] as string, 16);
  const low = Number.parseInt(match[3] as string, 16);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
