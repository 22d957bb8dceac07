/**
 * Headers for some addresses below the site's base path. A `*` at the end of a path stands for anything, `:locale` for the
 * code of a language.
 */
export interface HeaderRule {
	paths: string[];
	headers: Record<string, string>;
}

/** The directives of the content security policy that are the same for everything that the site serves. */
export const commonDirectives = [
	"base-uri 'none'",
	"form-action 'self'",
	"img-src 'self'",
	"require-trusted-types-for 'script'",
];

/** The folder, as Astro has it by default, of all files that have a hash in their names. */
const hashedFolder = '_astro';

/** The files for programs in each language, which any other site may read. */
const programFiles = ['feed.xml', 'mam-only.csv', 'policy.csv', 'policy.json', 'policy.jsonld'];

/**
 * What everything is served with: the rules of the HTTP Observatory, see
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring. Each page has the rest of its content security
 * policy, with the hashes of its styles, in itself.
 */
export const headersForAll: Record<string, string> = {
	'Content-Security-Policy': [...commonDirectives, "frame-ancestors 'none'"].join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	// Two years, for this host alone: other hosts of its domain are for whoever runs them to decide.
	'Strict-Transport-Security': 'max-age=63072000',
	'X-Content-Type-Options': 'nosniff',
};

/** All headers, in rules of which each address meets one at most for each header. */
export const headerRules: HeaderRule[] = [
	{ paths: ['*'], headers: headersForAll },
	{ paths: [`${hashedFolder}/*`], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
	{
		paths: ['', 'index.html', '404.html', ':locale/*'],
		headers: { 'Cache-Control': 'no-cache' },
	},
	{
		paths: ['policy.schema.json', ...programFiles.map((file) => `:locale/${file}`)],
		headers: { 'Access-Control-Allow-Origin': '*' },
	},
];

/**
 * Give the headers of what is served at an address.
 *
 * @param path the address below the site's base path
 */
export function headersAt(path: string): Record<string, string> {
	const rules = headerRules.filter(({ paths }) => new RegExp(pathPattern('', paths)).test(path));
	return Object.assign({}, ...rules.map(({ headers }) => headers));
}

/**
 * Write a regular expression that matches the addresses of a rule.
 *
 * @param base what stands before the paths
 */
export function pathPattern(base: string, paths: string[]): string {
	const choices = paths.map((path) => `${path}$`.replace('*$', '').replace(':locale', '[a-z][^/]*'));
	return `^${base}(${choices.join('|')})`.replaceAll('.', '\\.');
}
