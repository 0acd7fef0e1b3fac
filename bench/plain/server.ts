import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { connect } from '@binaan/api/core/graph.ts';
import { openStore } from '@binaan/api/core/orm.ts';
import { nouns } from '@binaan/api/index.ts';
import fastify from 'fastify';
import { buildSchema } from 'type-graphql';
import { serving } from '../serving.ts';
import { Loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** The plain way, as well as it is done by hand: MikroORM, TypeGraphQL's resolvers, data loaders, Apollo. */
connect();
const schema = await buildSchema({ resolvers, validate: true });
const orm = await openStore({
  databaseUrl: process.env.DATABASE_URL as string,
  ignoredSchemas: ['auth'],
  entities: nouns,
  migrations: [],
});
const apollo = new ApolloServer<Loaders>({ schema, stopOnTerminationSignals: false });
await apollo.start();
const app = fastify();
const context = async () => new Loaders(orm.em.fork() as never);
app.route({ url: '/graphql', method: ['POST'], handler: fastifyApolloHandler(apollo, { context }) });
await app.listen({ port: 0, host: '127.0.0.1' });
serving(app.server);
