-- What the small collector writes (--out records.jsonl), in ClickHouse. Delivery is at least once: `uid` drops doubles.
CREATE TABLE incidents
(
    uid String,
    time DateTime64(3),
    installation String,
    seq UInt64,
    messenger LowCardinality(String),
    verdict LowCardinality(String),
    decision LowCardinality(String),
    rule LowCardinality(String),
    policy LowCardinality(String),
    persons UInt32,
    types Array(LowCardinality(String))
)
ENGINE = ReplacingMergeTree
ORDER BY (time, uid);

INSERT INTO incidents
SELECT
    attributes.`metadata.uid`,
    fromUnixTimestamp64Milli(timeMs),
    attributes.`service.instance.id`,
    attributes.`metadata.sequence`,
    attributes.`saqtan.messenger`,
    attributes.`saqtan.verdict`,
    attributes.`saqtan.decision`,
    attributes.`policy.uid`,
    attributes.`policy.version`,
    attributes.`saqtan.persons`,
    splitByChar(' ', attributes.`finding_info.types`)
FROM file('records.jsonl', 'JSONEachRow', 'timeMs Int64, eventName String, attributes Tuple(
    `metadata.uid` String, `service.instance.id` String, `metadata.sequence` UInt64, `saqtan.messenger` String,
    `saqtan.verdict` String, `saqtan.decision` String, `policy.uid` String, `policy.version` String,
    `saqtan.persons` UInt32, `finding_info.types` String)')
WHERE eventName = 'saqtan.incident';

-- What is sent in spite of a warning, by rule.
SELECT rule, count() AS held, countIf(decision = 'send') AS sent
FROM incidents FINAL
GROUP BY rule
ORDER BY held DESC;

-- Entries that never came: a gap in the numbers of one installation.
SELECT installation, max(seq) - min(seq) + 1 - uniqExact(seq) AS missing
FROM incidents FINAL
GROUP BY installation
HAVING missing > 0;
