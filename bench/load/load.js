// Sends requests to one server for some seconds, and says how long they took: one JSON line.
import autocannon from "autocannon";
import { text } from "node:stream/consumers";

const { url, clients, seconds, requests } = JSON.parse(await text(process.stdin));
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
const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
const failed = errors + non2xx + timeouts;
const perSecond = sorted.length / duration;
console.log(JSON.stringify({ perSecond, median: at(0.5), p99: at(0.99), failed }));
