import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, type PreviewServer, preview } from 'vite';
import { headersAt } from './response-headers.ts';

/**
 * Serve the built site, as static hosts do: an address that lacks its slash leads to the one that has it, and an unknown
 * one is answered with `404.html`. What is served has the headers that the README asks of a host.
 *
 * @param root the project's folder
 * @param base the path below the origin, with a slash at each end
 * @throws if the port is taken
 */
export function serveSite(root: string, base: string, port: number): Promise<PreviewServer> {
	return preview({
		configFile: false,
		envDir: false,
		root,
		base,
		appType: 'mpa',
		preview: { port, strictPort: true },
		plugins: [likeHost(join(root, 'dist'), base)],
	});
}

/** What Vite does not do: send the headers, and answer requests for which it has found no file. */
function likeHost(dist: string, base: string): Plugin {
	return {
		name: 'like-host',
		configurePreviewServer: ({ middlewares }) => {
			middlewares.use((request, response, next) => {
				const [path = ''] = request.url?.slice(base.length).split('?') ?? [];
				response.setHeaders(new Headers(headersAt(path)));
				next();
			});
			return () => {
				middlewares.use((request, response, next) => {
					// Here the base is gone from `url`, and a slash at the end has become `index.html`.
					const [path = ''] = request.url?.split('?') ?? [];
					if (existsSync(join(dist, path)) && path.endsWith('.html')) return next();
					if (existsSync(join(dist, path, 'index.html'))) {
						const address = request.originalUrl?.replace(/(?=\?|$)/, '/');
						response.writeHead(301, { Location: address }).end();
					} else {
						response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
						response.end(readFileSync(join(dist, '404.html')));
					}
				});
			};
		},
	};
}
