import type { APIRoute } from 'astro';
import { policySchema } from '../site/policy-files.ts';

/** The JSON Schema of `policy.json`. */
export const GET: APIRoute = () =>
	new Response(policySchema, { headers: { 'Content-Type': 'application/schema+json' } });
