/** Where the site is served, according to the environment. */
export interface SiteAddress {
	/** The origin, for absolute links; undefined if `SITE_URL` is not set. */
	site: string | undefined;
	/** The path below the origin, with a slash at each end. */
	base: string;
	/** Where the development and preview servers listen. */
	port: number;
	/** Where to report mistakes; undefined if `ISSUES_URL` is not set. */
	issues: string | undefined;
}

/**
 * Read the site's address from `SITE_URL`, `BASE_PATH`, `PORT`, and `ISSUES_URL`.
 *
 * @throws if one of them is malformed, saying what was found and what is expected
 */
export function readSiteAddress(env: Partial<Record<string, string>>): SiteAddress {
	const { SITE_URL, BASE_PATH = '/', PORT = '4321', ISSUES_URL } = env;
	const fail = (name: string, expected: string): never => {
		throw new Error(`Unexpected ${name} \`${env[name]}\`, expected ${expected}.`);
	};
	if (SITE_URL && !isAddress(SITE_URL, true)) fail('SITE_URL', 'an origin such as `https://example.com`');
	if (ISSUES_URL && !isAddress(ISSUES_URL)) fail('ISSUES_URL', 'an address such as `https://example.com/issues`');
	const steps = BASE_PATH.split('/').filter(Boolean);
	const isStep = (step: string) => /^(?!\.\.?$)[\w.~-]+$/.test(step);
	if (!steps.every(isStep)) fail('BASE_PATH', 'a path such as `/intune/`');
	if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) fail('PORT', 'a number from 0 to 65535');
	return {
		site: SITE_URL || undefined,
		base: ['', ...steps, ''].join('/'),
		port: Number(PORT),
		issues: ISSUES_URL || undefined,
	};
}

/**
 * Make the address of a file or page absolute if the origin is known.
 *
 * @param path the address from the origin, including the site's base
 * @param site the origin, such as `Astro.site`
 */
export function addressOn(site: URL | string | undefined, path: string): string {
	return site ? new URL(path, site).href : path;
}

function isAddress(text: string, isOrigin = false): boolean {
	const url = URL.parse(text);
	// The parser passes over spaces, and over slashes that are too many, too few or the wrong way round.
	const isWritten = /^https?:\/\/[^\s\p{Cc}/\\][^\s\p{Cc}\\]*$/iu.test(text);
	return url !== null && isWritten && (!isOrigin || `${url.origin}/` === url.href);
}
