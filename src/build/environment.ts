/** Variables that Astro would take for the settings of these names, whatever they are meant for. */
const misread = ['BASE_URL', 'SITE'];

/**
 * Make an environment this project's own: what is set in it for others does not change the site, and Astro neither reports
 * to its makers nor asks for its newest version. As Astro does so before it reads its configuration, too, commands call this first.
 */
export function ownEnvironment(env: NodeJS.ProcessEnv): void {
	for (const name of misread) delete env[name];
	env['ASTRO_TELEMETRY_DISABLED'] = '1';
	env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
}
