import type { FastifyInstance } from 'fastify';

/** GraphiQL from our own files. Its page needs scripts within it, so its policy is looser; production does not serve it. */
export function serveGraphiql(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => {
    // Read when somebody asks for it: its page is larger than the server.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    const page = renderGraphiQL({ endpoint: '/graphql', title: 'Binaan', credentials: 'same-origin' });
    return reply.removeHeader('content-security-policy').type('text/html').send(page);
  });
}
