/** Typed access to the nodes of a model, as the model room gives it. */
export { nodeOf, nodesOf } from '../model/node-of.js';
