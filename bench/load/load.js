// Sends requests to servers as it is told by messages, and answers how long each took.
import autocannon from "autocannon";

process.on("message", async ({ url, clients, seconds, requests }) => {
  const times = [];
  let started = 0;
  const instance = autocannon({
    url,
    connections: clients,
    duration: seconds,
    requests,
    setupClient(client) {
      // Each client begins elsewhere, so that no two ask the same at the same moment.
      const at = Math.floor((started * requests.length) / clients) % requests.length;
      started += 1;
      client.setRequests([...requests.slice(at), ...requests.slice(0, at)]);
    },
  });
  instance.on("response", (_client, _status, _bytes, time) => times.push(time));
  const { errors, non2xx, timeouts, duration } = await instance;
  const sorted = Float64Array.from(times).sort();
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const failed = errors + non2xx + timeouts;
  const perSecond = sorted.length / duration;
  process.send({ perSecond, median: at(0.5), p99: at(0.99), failed });
});
