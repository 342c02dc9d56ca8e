#!/usr/bin/env node
import "../programs/stint.mjs";
