import type { APIRoute } from 'astro';
import { policySchema } from '../site/policy-files.ts';

/** What `policy.json` holds, as a JSON Schema. */
export const GET: APIRoute = () =>
	new Response(policySchema, { headers: { 'Content-Type': 'application/schema+json' } });
