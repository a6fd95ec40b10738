import type { Execution } from '../runtime/execution';
import type { Host } from '../runtime/host';
import type { ServiceClass } from '../runtime/serviceClass';
import { blobClass } from './blob';
import { namedRangeClass } from './book/namedRanges';
import { spreadsheetClass } from './book/spreadsheetClass';
import { CacheServiceHost, cacheClass, cacheService } from './cache';
import { chartBuilders } from './charts/chartBuilders';
import { ChartsHost } from './charts/chartHosts';
import { chart, charts } from './charts/chartsService';
import { dataTable, dataTableBuilder } from './charts/dataTable';
import { textStyle, textStyleBuilder } from './charts/textStyle';
import { DriveHost, driveClasses } from './drive/driveService';
import { HtmlServiceHost, htmlOutputClass, htmlService } from './html';
import { LockServiceHost, lockClass, lockService } from './lock';
import { LoggerHost, logger } from './logger';
import { PropertiesServiceHost, propertiesClass, propertiesService } from './properties';
import { protectionClass } from './protect';
import { rangeClass } from './range/rangeClass';
import { rangeListClass } from './rangeListClass';
import { RefusedHost, refusedClasses } from './refused';
import {
  booleanCondition,
  conditionalFormatRule,
  conditionalFormatRuleBuilder,
} from './rules/conditionalFormat';
import { dataValidation, dataValidationBuilder } from './rules/validation';
import { authorizationInfoClass, ScriptAppHost, scriptApp } from './scriptApp';
import { SessionHost, session, userClass } from './session';
import { chartBuilderClass, chartClass } from './sheet/charts';
import { sheetClass } from './sheet/sheetClass';
import { SpreadsheetAppHost, spreadsheetApp } from './spreadsheetApp';
import { menuClass, promptResponseClass, uiClass } from './ui/uiClass';
import { UtilitiesHost, utilities } from './utilities';

/** Every class that a script can meet, by full name. */
export const classes: ReadonlyMap<string, ServiceClass> = new Map(
  [
    spreadsheetApp,
    spreadsheetClass,
    namedRangeClass,
    sheetClass,
    chartClass,
    chartBuilderClass,
    rangeClass,
    rangeListClass,
    protectionClass,
    dataValidation,
    dataValidationBuilder,
    conditionalFormatRule,
    conditionalFormatRuleBuilder,
    booleanCondition,
    uiClass,
    menuClass,
    promptResponseClass,
    htmlService,
    htmlOutputClass,
    lockService,
    lockClass,
    propertiesService,
    propertiesClass,
    cacheService,
    cacheClass,
    session,
    userClass,
    utilities,
    blobClass,
    scriptApp,
    authorizationInfoClass,
    logger,
    charts,
    chart,
    ...chartBuilders,
    dataTable,
    dataTableBuilder,
    textStyle,
    textStyleBuilder,
    ...driveClasses,
    ...refusedClasses,
  ].map((each) => [each.name, each]),
);

/** The built-in services: global names of every script. */
export const builtIn: Readonly<Record<string, (run: Execution) => Host>> = {
  SpreadsheetApp: (run) => new SpreadsheetAppHost(run),
  HtmlService: (run) => new HtmlServiceHost(run),
  LockService: (run) => new LockServiceHost(run),
  PropertiesService: (run) => new PropertiesServiceHost(run),
  CacheService: (run) => new CacheServiceHost(run),
  Session: (run) => new SessionHost(run),
  Utilities: (run) => new UtilitiesHost(run),
  ScriptApp: (run) => new ScriptAppHost(run),
  Logger: (run) => new LoggerHost(run),
  Charts: (run) => new ChartsHost(run),
  ...Object.fromEntries(
    refusedClasses.map(({ name }) => [name, (run: Execution) => new RefusedHost(run, name)]),
  ),
};

/** Advanced services: global only where the manifest enables them. */
export const advanced: Readonly<Record<string, (run: Execution) => Host>> = {
  Drive: (run) => new DriveHost(run),
};
