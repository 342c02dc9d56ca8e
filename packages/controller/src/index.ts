export { Controller, type ControllerOptions, type Leading, type PlantedBugs } from "./logic/controller.ts";
export { Engine, type EngineJournal, type EngineOptions, ReadRefused } from "./logic/engine.ts";
export { EventFeed, type FeedEntry, type FeedPage } from "./logic/event-feed.ts";
export { Provisioner } from "./logic/provisioner.ts";
export { type AgentLink, SessionHub } from "./logic/session-hub.ts";
export { openCursor, sealCursor, Watch, type WatchEvent, type WatchFilter } from "./logic/watch.ts";
export type { NodeProvider, ProviderAnswer, ProviderRequest } from "./providers/node-provider.ts";
export { WELL_KNOWN_ACCOUNT, WELL_KNOWN_KEY } from "./settings.ts";
