/** A job of the fuzzer: reads the batches that it is told to, one after the other. */
import { parentPort, workerData } from "node:worker_threads"
import { runBatch } from "./run.ts"

const { seed } = workerData as { seed: number }

let done = Promise.resolve()

parentPort?.on("message", (batch: number) => {
  done = done.then(async () => parentPort?.postMessage(await runBatch(seed, batch)))
})
