// Ends with 0 if the server of this machine is ready: what a container is asked every few seconds.
const { PORT = '4000' } = process.env;
const ready = await fetch(`http://127.0.0.1:${PORT}/readyz`).then(
  ({ ok }) => ok,
  () => false,
);
process.exit(ready ? 0 : 1);
