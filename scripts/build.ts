import { bundle, bundleSummary } from "./bundle.ts"
import { bundleTypes } from "./bundle-types.ts"

console.log(bundleSummary(await bundle()))
await bundleTypes()
