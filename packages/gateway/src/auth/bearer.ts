/**
 * Bearer tokens: JSON Web Tokens of the configured issuer and audience, signed with a public key that the issuer publishes. In development
 * mode any well-formed token does.
 */
import { createRemoteJWKSet, decodeProtectedHeader, decodeJwt, jwtVerify } from "jose";

export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
}

const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"];
const CLOCK_TOLERANCE_S = 60;
const TOKEN_LENGTH_MAX = 16_384;

export type VerifyBearer = (token: string) => Promise<boolean>;

export function bearerVerifier({ dev, oidc }: { dev: boolean; oidc: OidcOptions | null }): VerifyBearer {
  if (oidc !== null) return oidcVerifier(oidc);
  return (token) => Promise.resolve(dev && isWellFormed(token));
}

function isWellFormed(token: string): boolean {
  try {
    decodeProtectedHeader(token);
    decodeJwt(token);
    return token.length <= TOKEN_LENGTH_MAX;
  } catch {
    return false;
  }
}

function oidcVerifier({ issuer, audience }: OidcOptions): VerifyBearer {
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;
  return async (token) => {
    if (token.length > TOKEN_LENGTH_MAX) return false;
    keys ??= discover(issuer);
    try {
      const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: CLOCK_TOLERANCE_S, requiredClaims: ["exp"] };
      await jwtVerify(token, await keys, options);
      return true;
    } catch {
      return false;
    }
  };

  function discover(from: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
    const found = jwksOf(from);
    found.catch(() => {
      keys = null;
    });
    return found;
  }
}

async function jwksOf(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const answer = await fetch(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
  const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri));
}
