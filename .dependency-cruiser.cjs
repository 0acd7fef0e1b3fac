/** The arrows of the house run one way (DESIGN, section 3): a room imports from rooms below it, never beside or above it. */
const floors = [
  ['core'],
  ['words'],
  ['query'],
  ['access'],
  ['history'],
  ['registry'],
  ['business'],
  ['mentoring'],
  ['training'],
  ['exhibition', 'market'],
  ['exports'],
  ['articles', 'reports', 'imports'],
  ['operations'],
  ['demo'],
];

const inRooms = (rooms) => `^api/src/(${rooms.join('|')})/`;

const arrows = floors.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const closed = [...rooms.filter((other) => other !== room), ...floors.slice(floor + 1).flat()];
    return {
      name: `${room}-looks-down`,
      comment: `api/src/${room} may not import from ${closed.join(', ') || 'its neighbours'} nor from the files above the rooms.`,
      severity: 'error',
      from: { path: inRooms([room]) },
      to: { path: [...(closed.length ? [inRooms(closed)] : []), '^api/src/[^/]+$'] },
    };
  }),
);

/** Within the engine the same holds, but for what is only a type: statements are sent, compiled, asked for and told of. */
const engine = [['sending'], ['grammar', 'search', 'aggregate', '[^/]+$'], ['asking'], ['telling']];

const inEngine = (rooms) =>
  `^api/src/query/(${rooms.map((room) => (room.endsWith('$') ? room : `${room}/`)).join('|')})`;

const engineArrows = engine.slice(0, -1).map((rooms, floor) => ({
  name: `engine-floor-${floor}-looks-down`,
  comment: `api/src/query/(${rooms.join('|')}) may not import from ${engine
    .slice(floor + 1)
    .flat()
    .join(', ')}.`,
  severity: 'error',
  from: { path: inEngine(rooms) },
  to: { path: inEngine(engine.slice(floor + 1).flat()), dependencyTypesNot: ['type-only'] },
}));

module.exports = {
  forbidden: [
    ...arrows,
    ...engineArrows,
    {
      name: 'every-room-has-a-floor',
      comment: 'A new room of api/src needs its place among the floors above.',
      severity: 'error',
      from: {},
      to: { path: '^api/src/[^/]+/', pathNot: inRooms(floors.flat()) },
    },
    {
      name: 'api-stands-alone',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(admin|schema|tests|bench)/' },
    },
    {
      name: 'admin-knows-only-the-contract',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^(api|tests|bench)/' },
    },
    {
      name: 'the-contract-imports-nothing',
      severity: 'error',
      from: { path: '^schema/' },
      to: { path: '^(api|admin|tests|bench)/' },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
