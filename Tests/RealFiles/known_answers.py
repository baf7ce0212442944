"""What a correct program finds in the real files: numbers counted without it.

A case is one workspace: its files, its settings and maps, and what must come out. `check` holds the rows
of each file as (read, used, excluded, rejected), `kpis` sums over all clients, `hours` the seconds of work
in the evidence of one client, and `findings` codes that must be told.
"""

DESK = '{ clients: [{ name: "Desk" }], inputs: [{ files: "*.csv", client: "Desk" }] }'


def desk(order):
    return DESK.replace('client: "Desk" }', f'client: "Desk", dateOrder: "{order}" }}')


CASES = [
    dict(
        name="Boston: flags, dates, months", files=["boston-311/311_service_requests_2011.csv"], maps=["boston"],
        settings='{ provider: { name: "City", timeZone: "America/New_York" } }',
        check=[(58251, 58251, 0, 0)], findings=["clock-change"], period=("2011-07-01", "2026-01-01"),
        kpis={
            "tickets-created": 58251, "tickets-resolved": 54570, "backlog": 3681,
            "sla-resolution exportedMet": 46572, "sla-resolution exportedMissed": 11521,
            # closed after the target: 8,073 with a flag and 157 without
            "sla-resolution missed": 8230,
            "tickets-created exportedMet month:2011-07": 7990, "tickets-created exportedMissed month:2011-07": 9833 - 7990,
            "tickets-created exportedMet month:2011-08": 9182, "tickets-created exportedMissed month:2011-08": 11524 - 9182,
            "tickets-created exportedMet month:2011-09": 8197, "tickets-created exportedMissed month:2011-09": 10388 - 8197,
            "tickets-created exportedMet month:2011-10": 8028, "tickets-created exportedMissed month:2011-10": 9968 - 8028,
            "tickets-created exportedMet month:2011-11": 6500, "tickets-created exportedMissed month:2011-11": 8068 - 6500,
            "tickets-created exportedMet month:2011-12": 6675, "tickets-created exportedMissed month:2011-12": 8312 - 6675,
        }),
    dict(
        name="GLPI pgdf: durations in words, '52 267'", files=["glpi/glpi_pgdf_2025_utf8bom_semicolon.csv"], settings=DESK,
        check=[(148, 148, 0, 0)], period=("2025-01-01", "2026-01-01"),
        kpis={
            "tickets-created": 148, "tickets-resolved": 148, "sla-resolution met": 138, "sla-resolution missed": 10,
            "sla-resolution exportedMet": 138, "sla-resolution exportedMissed": 10,
        }),
    dict(
        name="GLPI Spanish: trailing ';'", files=["glpi/glpi_es_lab_2023.csv"], settings=DESK, check=[(42, 42, 0, 0)],
        period=("2023-01-01", "2024-01-01"), kpis={"tickets-created": 42}),
    dict(
        name="GLPI voxens: UTF-32 with '¤'", files=["glpi/glpi_voxens_2024_utf32le_currencysign.csv"], settings=DESK,
        check=[(6849, 6849, 0, 0)], period=("2024-01-01", "2026-01-01"), kpis={"tickets-created": 6849}),
    dict(
        name="Freshdesk December", files=["freshdesk/freshdesk_master_2024-12.csv"], settings=DESK, check=[(59, 59, 0, 0)],
        period=("2024-12-01", "2025-12-01"),
        kpis={
            "tickets-created": 59, "sla-resolution met": 44, "sla-resolution missed": 4, "sla-resolution exportedMet": 44,
            "sla-resolution exportedMissed": 4,
        }),
    dict(
        name="Freshdesk February, original", files=["freshdesk/freshdesk_export_2025-02_original-values.csv"], settings=DESK,
        check=[(21, 21, 0, 0)], period=("2025-01-01", "2025-03-01"), kpis={"tickets-created": 21, "tickets-resolved": 0},
        same="freshdesk-february"),
    dict(
        name="Freshdesk February, re-saved", files=["freshdesk/freshdesk_export_2025-02_excel-resaved.csv"], settings=DESK,
        check=[(21, 21, 0, 0)], period=("2025-01-01", "2025-03-01"), kpis={"tickets-created": 21, "tickets-resolved": 0},
        same="freshdesk-february"),
    dict(
        name="UENP, UTF-8 with BOM", files=["uenp/uenp_2021_utf8bom_semicolon.csv"], maps=["uenp"], settings=DESK,
        check=[(3568, 3568, 0, 0)], period=("2021-01-01", "2022-01-01"), kpis={"tickets-created": 1315}, same="uenp"),
    dict(
        name="UENP, Windows-1252", files=["uenp/uenp_2021_cp1252_semicolon.csv"], maps=["uenp"], settings=DESK,
        check=[(3568, 3568, 0, 0)], findings=["encoding-guessed"], period=("2021-01-01", "2022-01-01"),
        kpis={"tickets-created": 1315}, same="uenp"),
    dict(
        name="Preppin: 2,542 changes of 665 tickets", files=[f"preppin/input_0{n}.csv" for n in (2, 3, 4)], maps=["preppin"],
        period=("2020-01-01", "2020-04-01"),
        kpis={"tickets-created": 665, "tickets-resolved": 103, "backlog": 562}),
    dict(
        name="Italian helpdesk: 21,348 events of 4,580 cases", files=["italian-helpdesk/helpdesk.csv"], maps=["italian"],
        check=[(21348, 21348, 0, 0)], findings=["column-repeated"], period=("2010-01-01", "2014-02-01"),
        kpis={"tickets-created": 4580, "tickets-resolved": 4559}),
    dict(
        name="ServiceNow names", files=["servicenow/incident_demo_instance_2018.csv"], settings=DESK,
        # 27 are closed, and no column says since when
        check=[(66, 39, 27, 0)], findings=["ticket-undated"]),
    dict(
        name="ServiceNow labels, month first", files=["servicenow/incident_labels_mmddyyyy_2025.csv"], settings=DESK,
        check=[(67, 67, 0, 0)], period=("2025-01-01", "2026-01-01"), kpis={"tickets-created": 67, "tickets-resolved": 48}),
    dict(name="ServiceNow, all columns", files=["servicenow/all_columns_sample.csv"], settings=DESK, check=[(2, 2, 0, 0)]),
    dict(
        name="Jira: 269 columns", files=["jira/jira_cloud_all_fields_269cols.csv"], settings=DESK, check=[(58, 58, 0, 0)],
        period=("2025-01-01", "2026-03-01"), kpis={"tickets-created": 58, "tickets-resolved": 21}),
    dict(
        name="Tempo", files=["jira/tempo_timesheets_export.csv"], settings='{ clients: [{ name: "company GmbH" }] }',
        check=[(3, 3, 0, 0)], hours=("company GmbH", "2021-01-01", "2021-02-01", 11700)),
    dict(
        name="Harvest: decimal commas", files=["timesheets/harvest_time_entries_import_test_1.csv"], settings=DESK,
        check=[(2, 2, 0, 0)], hours=("Desk", "2024-03-01", "2024-04-01", 72036)),
    dict(
        name="Toggl", files=["timesheets/toggl_time_entries_import_test_1.csv"], settings=DESK, check=[(2, 2, 0, 0)],
        hours=("Desk", "2024-03-01", "2024-04-01", 3601)),
    dict(
        name="Toggl, another account", files=["timesheets/toggl_time_entries_import_test_2.csv"], settings=DESK,
        check=[(1, 1, 0, 0)], hours=("Desk", "2024-10-01", "2024-11-01", 2)),
    dict(
        name="Clockify: 12 hours, month first", files=["timesheets/clockify_time_entries_import_test_1.csv"],
        settings=desk("mdy"), check=[(2, 2, 0, 0)], hours=("Desk", "2024-03-01", "2024-04-01", 3601)),
    dict(
        name="Clockify: decides itself", files=["timesheets/clockify_time_entries_import_test_2.csv"], settings=DESK,
        check=[(1, 1, 0, 0)], hours=("Desk", "2024-10-01", "2024-11-01", 1800)),
    dict(
        name="Clockify: no such month", files=["timesheets/clockify_time_entries_import_test_3.csv"], settings=DESK,
        check=[(1, 0, 0, 1)], findings=["rows-rejected"]),
    dict(
        name="Clockify: a row shorter than its header", files=["timesheets/clockify_time_entries_import_test_7.csv"],
        settings=desk("mdy"), check=[(1, 1, 0, 0)], hours=("Desk", "2024-03-01", "2024-04-01", 3601)),
    dict(name="Snipe-IT assets", files=["snipe-it/assets-sample.csv"], check=[(22, 22, 0, 0)]),
    dict(
        name="Snipe-IT BAD: names repeated, CR alone", files=["snipe-it/assets-sample-BAD.csv"], check=[(200, 200, 0, 0)],
        findings=["header-name-repeated", "encoding-guessed"]),
    dict(
        name="Snipe-IT BLANKS", files=["snipe-it/assets-sample-BLANKS.csv"], check=[(200, 200, 0, 0)],
        findings=["header-blank", "encoding-guessed"]),
    dict(
        name="BPIC: 36 of 40 numbers destroyed", files=["bpic2014/ITSM_data_excerpt.csv"], maps=["itsm"], settings=DESK,
        check=[(40, 4, 0, 36)], findings=["rows-rejected"]),
]
