import { subscribe, unsubscribe } from 'node:diagnostics_channel';

interface Route {
  method: string | string[];
  url: string;
}
interface Framework {
  addHook(name: 'onRoute', hears: (route: Route) => void): void;
}

/** The routes as the framework is told of them, whoever adds one, while a house is opened: by method and path. */
export async function routesOf<T>(open: () => Promise<T>): Promise<{ opened: T; routes: string[] }> {
  const told: Route[] = [];
  const begins = (message: unknown) =>
    (message as { fastify: Framework }).fastify.addHook('onRoute', (route) => void told.push(route));
  subscribe('fastify.initialization', begins);
  const opened = await open();
  unsubscribe('fastify.initialization', begins);
  return {
    opened,
    routes: [...new Set(told.flatMap(({ method, url }) => [method].flat().map((each) => `${each} ${url}`)))],
  };
}
