import { getCompatibleVersions } from 'baseline-browser-mapping';

/** What Vite calls a browser; those for Android are of the same versions. */
const names: Partial<Record<string, string>> = {
	chrome: 'chrome',
	edge: 'edge',
	firefox: 'firefox',
	safari: 'safari',
	safari_ios: 'ios',
};

/**
 * List the oldest browsers that the site is built for, as Vite names them, such as `chrome125`: those that have all that
 * is Baseline widely available on a day, https://web-platform-dx.github.io/web-features/.
 *
 * @param day `YYYY-MM-DD`
 */
export function supportedBrowsers(day = new Date().toISOString().slice(0, 10)): string[] {
	return getCompatibleVersions({ widelyAvailableOnDate: day }).flatMap(({ browser, version }) => {
		const name = names[browser];
		return name ? `${name}${version}` : [];
	});
}

/** What Vite builds for. Style sheets stay as they are written: prefixes and fallbacks would weigh on every page. */
export const browserTargets = { target: supportedBrowsers(), cssTarget: 'esnext' };
