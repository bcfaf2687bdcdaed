using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Banshi.Host.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "cases_absence",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    stand_in_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand_in_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_absence", x => x.account_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_after_check",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    checked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_kept = table.Column<bool>(type: "INTEGER", nullable: true),
                    finding = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_after_check", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_archive",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_archive", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_base_level_authorization",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    granted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    granted_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_base_level_authorization", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_bill",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fee = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    standard = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 16, scale: 2, nullable: false),
                    reduction = table.Column<string>(type: "TEXT", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    order_number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    pay_address = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    paid_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    receipt_number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    refunded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_bill", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_broken_promise",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id_type = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finding = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_broken_promise", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    item_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    authorization_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    league = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false, computedColumnSql: "substr(division, 1, 4)", stored: true),
                    banner = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false, computedColumnSql: "substr(division, 1, 6)", stored: true),
                    filed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, computedColumnSql: "applicant_name", stored: true),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    awaits = table.Column<int>(type: "INTEGER", nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    officer_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    officer_for = table.Column<int>(type: "INTEGER", nullable: false),
                    counts_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_time = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    mark_after = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    marked_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    acted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_escalated = table.Column<bool>(type: "INTEGER", nullable: false),
                    life_event_case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_deemed_accepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    completed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    promised_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    statutory_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    archived_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_on_commitment = table.Column<bool>(type: "INTEGER", nullable: false),
                    renews_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    supply_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    granted = table.Column<bool>(type: "INTEGER", nullable: true),
                    license_identifier = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    applicant_agent_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    applicant_agent_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applicant_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    applicant_id_type = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    applicant_is_enterprise = table.Column<bool>(type: "INTEGER", nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_chief_representative",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    reviews = table.Column<bool>(type: "INTEGER", nullable: false),
                    decides = table.Column<bool>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    granted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    granted_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_chief_representative", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_consultation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    expert_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    expert_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opinion = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_consultation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_counsel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    advice = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_counsel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_cross_region_case",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    list_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    life_event_case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    mode = table.Column<int>(type: "INTEGER", nullable: true),
                    consent = table.Column<int>(type: "INTEGER", nullable: true),
                    consent_note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    is_taken_back = table.Column<bool>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", nullable: false),
                    granted = table.Column<bool>(type: "INTEGER", nullable: true),
                    papers_posted = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    result_posted = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    messages = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    applicant_agent_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    applicant_agent_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applicant_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    applicant_id_type = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    applicant_is_enterprise = table.Column<bool>(type: "INTEGER", nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    points = table.Column<string>(type: "TEXT", nullable: true),
                    results = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_cross_region_case", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_cross_region_list",
                columns: table => new
                {
                    partner = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    partner_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    basic_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    place_name = table.Column<string>(type: "TEXT", nullable: false),
                    version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    form_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_offered = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_cross_region_list", x => new { x.partner, x.task_code });
                });

            migrationBuilder.CreateTable(
                name: "cases_cross_region_origin",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    send_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    papers_posted = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    result_posted = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    messages = table.Column<int>(type: "INTEGER", nullable: false),
                    documents_to = table.Column<Guid>(type: "TEXT", nullable: true),
                    license_sent = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_cross_region_origin", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_display",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    code_until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    origin = table.Column<string>(type: "TEXT", maxLength: 45, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    clerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    clerk_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    paired_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_display", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_escalation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    raised_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    raised_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    answer_by = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    instruction = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_escalation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_escalation_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    limit = table.Column<int>(type: "INTEGER", nullable: false),
                    side = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<int>(type: "INTEGER", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    to_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    answer_days = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_escalation_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_life_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    life_event = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    choices = table.Column<string>(type: "TEXT", nullable: false),
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    submitted_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    applicant_agent_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    applicant_agent_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applicant_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    applicant_id_type = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    applicant_is_enterprise = table.Column<bool>(type: "INTEGER", nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    applicant_phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_life_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_from_applicant = table.Column<bool>(type: "INTEGER", nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    file_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_parcel",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tracking_number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    signed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    stations = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_parcel", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_routing_rule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    step = table.Column<int>(type: "INTEGER", nullable: false),
                    officer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    officer_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_routing_rule", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_sample_payment",
                columns: table => new
                {
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    fee = table.Column<string>(type: "TEXT", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 16, scale: 2, nullable: false),
                    payer = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    back = table.Column<string>(type: "TEXT", nullable: false),
                    paid_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    refunded_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_sample_payment", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "cases_saved_filter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    query = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_saved_filter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_showing",
                columns: table => new
                {
                    display_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    wrong = table.Column<string>(type: "TEXT", nullable: false),
                    remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_showing", x => x.display_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_signature",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    signer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    image_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    clerk = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    voided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    voided_because = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_signature", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_survey_days",
                columns: table => new
                {
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    halves = table.Column<int>(type: "INTEGER", nullable: false),
                    notice = table.Column<int>(type: "INTEGER", nullable: false),
                    teams = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_survey_days", x => x.agency_id);
                });

            migrationBuilder.CreateTable(
                name: "cases_text_template",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_text_template", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "cases_window_hour",
                columns: table => new
                {
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hour = table.Column<int>(type: "INTEGER", nullable: false),
                    cases = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_window_hour", x => new { x.division, x.day, x.hour });
                });

            migrationBuilder.CreateTable(
                name: "cases_wrong_display_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_wrong_display_code", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_breach",
                columns: table => new
                {
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    is_off = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_breach", x => new { x.task_code, x.rule });
                });

            migrationBuilder.CreateTable(
                name: "catalog_bulk_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    change = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_bulk_change", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_check_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    finished_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    cursor = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    lists = table.Column<int>(type: "INTEGER", nullable: false),
                    clean = table.Column<int>(type: "INTEGER", nullable: false),
                    figures = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_check_run", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_department_code",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_department_code", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "catalog_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    basic_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    type = table.Column<int>(type: "INTEGER", nullable: false),
                    department = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    levels = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    is_regional = table.Column<bool>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cancel_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_exchange_term",
                columns: table => new
                {
                    element = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    confidence = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_exchange_term", x => new { x.element, x.code });
                });

            migrationBuilder.CreateTable(
                name: "catalog_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    report = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_import", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    basic_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    current_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    current_number = table.Column<int>(type: "INTEGER", nullable: false),
                    cancel_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    change = table.Column<long>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_life_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_life_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_list_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    base_version_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    sections = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    trial_sheet_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    published_number = table.Column<int>(type: "INTEGER", nullable: true),
                    bulk_change_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_list_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_list_member",
                columns: table => new
                {
                    list = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_list_member", x => new { x.list, x.division, x.task_code });
                });

            migrationBuilder.CreateTable(
                name: "catalog_outside_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    imported_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_outside_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    proposed_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    last = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    applied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_proposal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_rule_setting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    is_on = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_rule_setting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_source_comparison",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    elements = table.Column<string>(type: "TEXT", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false),
                    equal = table.Column<int>(type: "INTEGER", nullable: false),
                    differs = table.Column<int>(type: "INTEGER", nullable: false),
                    not_with_us = table.Column<int>(type: "INTEGER", nullable: false),
                    only_with_us = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_source_comparison", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_standard",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    repealed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    repeal_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_standard", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "catalog_theme",
                columns: table => new
                {
                    audience = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_theme", x => new { x.audience, x.code });
                });

            migrationBuilder.CreateTable(
                name: "catalog_unified_standard",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    basic_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    sections = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_unified_standard", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_agency",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    credit_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_agency", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_center",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    longitude = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: true),
                    latitude = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_center", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_division",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    parent = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    longitude = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: true),
                    latitude = table.Column<decimal>(type: "TEXT", precision: 9, scale: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_division", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "directory_holiday",
                columns: table => new
                {
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    festival = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    is_off = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_holiday", x => new { x.division, x.date });
                });

            migrationBuilder.CreateTable(
                name: "exchange_incoming",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    about = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    signature = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    files = table.Column<string>(type: "TEXT", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    handled_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_incoming", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exchange_outgoing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    about = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    signature = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    delivered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    receipt = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_outgoing", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "exchange_partner",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    public_key = table.Column<string>(type: "TEXT", maxLength: 130, nullable: false),
                    is_suspended = table.Column<bool>(type: "INTEGER", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    list_cursor = table.Column<long>(type: "INTEGER", nullable: false),
                    heard_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_partner", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "feedback_invitation",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    completed_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_invitation", x => x.case_id);
                });

            migrationBuilder.CreateTable(
                name: "feedback_option",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    stars = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_extended = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_option", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "feedback_rating",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    occasion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    stars = table.Column<int>(type: "INTEGER", nullable: false),
                    options = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_feedback_rating", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "forms_form",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forms_form", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "forms_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    form_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_forms_sheet", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guidance_click",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_click", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guidance_miss",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    first_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_miss", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "guidance_synonym",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    word = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    means = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_in_force = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_guidance_synonym", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    active_party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    real_name_checked_by = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_api_client",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    secret_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_api_client", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_claim", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_delegation",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_delegation", x => new { x.account_id, x.party_id });
                });

            migrationBuilder.CreateTable(
                name: "identity_entry_ticket",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    front_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    back = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_entry_ticket", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_front",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    return_prefix = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    registered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_enabled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_front", x => x.client_id);
                });

            migrationBuilder.CreateTable(
                name: "identity_interrupted_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_interrupted_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_login", x => new { x.login_provider, x.provider_key });
                });

            migrationBuilder.CreateTable(
                name: "identity_party",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    id_type = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_party", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "identity_passkey",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_passkey", x => x.credential_id);
                });

            migrationBuilder.CreateTable(
                name: "identity_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_token", x => new { x.user_id, x.login_provider, x.name });
                });

            migrationBuilder.CreateTable(
                name: "licenses_access_grant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type_code = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    type_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    owner_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    items = table.Column<string>(type: "TEXT", nullable: false),
                    with_copy = table.Column<bool>(type: "INTEGER", nullable: false),
                    quota = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    applied_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applied_by_account = table.Column<Guid>(type: "TEXT", nullable: false),
                    applied_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reviewed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reviewed_by_account = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opinion = table.Column<string>(type: "TEXT", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_access_grant", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_alarm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    licenses = table.Column<int>(type: "INTEGER", nullable: false),
                    purposes = table.Column<string>(type: "TEXT", nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    finding = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_alarm", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_ask",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    grant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    type_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    item_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    case_number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "TEXT", maxLength: 50, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<int>(type: "INTEGER", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_ask", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_authority",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    certificate = table.Column<byte[]>(type: "BLOB", nullable: false),
                    key_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    is_trusted = table.Column<bool>(type: "INTEGER", nullable: false),
                    registered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    registered_by_account = table.Column<Guid>(type: "TEXT", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_authority", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_change",
                columns: table => new
                {
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    act = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<int>(type: "INTEGER", nullable: false),
                    to = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false),
                    certificate = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_change", x => new { x.license_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "licenses_consent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_consent", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_copy",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ofd_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    pdf_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_copy", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_credential",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claims = table.Column<string>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    status_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    status_index = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_credential", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_dispute",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    field_id = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    field_label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    written = table.Column<string>(type: "TEXT", nullable: false),
                    claimed = table.Column<string>(type: "TEXT", nullable: false),
                    grounds = table.Column<string>(type: "TEXT", nullable: false),
                    raised_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    raised_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_dispute", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    first_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    times = table.Column<int>(type: "INTEGER", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    divisions = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    authorization = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_evidence", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_gather_batch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    type_code = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    type_edition = table.Column<int>(type: "INTEGER", nullable: false),
                    type_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_backlog = table.Column<bool>(type: "INTEGER", nullable: false),
                    @new = table.Column<int>(name: "new", type: "INTEGER", nullable: false),
                    changed = table.Column<int>(type: "INTEGER", nullable: false),
                    unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    refused = table.Column<int>(type: "INTEGER", nullable: false),
                    incomplete = table.Column<int>(type: "INTEGER", nullable: false),
                    incorrect = table.Column<int>(type: "INTEGER", nullable: false),
                    late = table.Column<int>(type: "INTEGER", nullable: false),
                    conflicting = table.Column<int>(type: "INTEGER", nullable: false),
                    signed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_gather_batch", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_gather_refusal",
                columns: table => new
                {
                    batch_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    cells = table.Column<string>(type: "TEXT", nullable: false),
                    reasons = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_gather_refusal", x => new { x.batch_id, x.line });
                });

            migrationBuilder.CreateTable(
                name: "licenses_kept",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    key_x = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    key_y = table.Column<string>(type: "TEXT", maxLength: 43, nullable: false),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kept_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_code_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_kept", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_license",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    identifier = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    type_code = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    type_edition = table.Column<int>(type: "INTEGER", nullable: false),
                    type_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    holder_id_type = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    holder_id_number = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    issuer_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    issuer_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    state_reason = table.Column<string>(type: "TEXT", nullable: true),
                    state_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    photo_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    gather_batch_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ofd_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    pdf_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_license", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_owner_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<int>(type: "INTEGER", nullable: true),
                    who = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    type_names = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    seen_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_owner_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_presentation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    license_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    fields = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    shown_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_presentation", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_seal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    purposes = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    picture = table.Column<byte[]>(type: "BLOB", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    key_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    seal = table.Column<byte[]>(type: "BLOB", nullable: false),
                    certificate = table.Column<byte[]>(type: "BLOB", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    applied_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applied_by_account = table.Column<Guid>(type: "TEXT", nullable: false),
                    applied_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_seal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_seal_use",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    purpose = table.Column<int>(type: "INTEGER", nullable: false),
                    identifier = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_seal_use", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_shared_call",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    grant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    operation = table.Column<int>(type: "INTEGER", nullable: false),
                    client = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    @operator = table.Column<string>(name: "operator", type: "TEXT", maxLength: 50, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    refusal = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_shared_call", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "licenses_type",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    defined_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    holders = table.Column<int>(type: "INTEGER", nullable: false),
                    is_gathered = table.Column<bool>(type: "INTEGER", nullable: false),
                    issuer_kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    number_prefix = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    validity = table.Column<int>(type: "INTEGER", nullable: false),
                    valid_years = table.Column<int>(type: "INTEGER", nullable: true),
                    timely_days = table.Column<int>(type: "INTEGER", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false),
                    face = table.Column<string>(type: "TEXT", nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licenses_type", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notices_mail_address",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    wrong = table.Column<int>(type: "INTEGER", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices_mail_address", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notices_notice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    step = table.Column<int>(type: "INTEGER", nullable: true),
                    license_step = table.Column<int>(type: "INTEGER", nullable: true),
                    item_name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices_notice", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notices_push_subscription",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    party_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    endpoint = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    endpoint_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    auth = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices_push_subscription", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit",
                columns: table => new
                {
                    stream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on_behalf_of = table.Column<Guid>(type: "TEXT", nullable: true),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    clause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit", x => new { x.stream_id, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "platform_data_protection_key",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_data_protection_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    uploaded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_job",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    next_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_job", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_long_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    input = table.Column<string>(type: "TEXT", nullable: false),
                    input_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    input_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    total = table.Column<int>(type: "INTEGER", nullable: true),
                    done = table.Column<int>(type: "INTEGER", nullable: false),
                    has_steps = table.Column<bool>(type: "INTEGER", nullable: false),
                    refused = table.Column<int>(type: "INTEGER", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    cancel_asked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    result_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    result_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    result_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    result_length = table.Column<long>(type: "INTEGER", nullable: false),
                    cleared_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_long_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_long_task_refusal",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: true),
                    column = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    reason_en = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_long_task_refusal", x => new { x.task_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    @event = table.Column<string>(name: "event", type: "TEXT", maxLength: 100, nullable: false),
                    handler = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    is_long = table.Column<bool>(type: "INTEGER", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_serial",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_serial", x => x.series);
                });

            migrationBuilder.CreateTable(
                name: "cases_clock_change",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    approved = table.Column<bool>(type: "INTEGER", nullable: true),
                    opinion = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_clock_change", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_clock_change_cases_case_case_id",
                        column: x => x.case_id,
                        principalTable: "cases_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases_correction",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reminded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sheet_before = table.Column<Guid>(type: "TEXT", nullable: false),
                    sheet_after = table.Column<Guid>(type: "TEXT", nullable: false),
                    points = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_correction", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_correction_cases_case_case_id",
                        column: x => x.case_id,
                        principalTable: "cases_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    replaced_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_document", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_document_cases_case_case_id",
                        column: x => x.case_id,
                        principalTable: "cases_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases_pause",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    started_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    held_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    held_half = table.Column<int>(type: "INTEGER", nullable: true),
                    wish_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wish_half = table.Column<int>(type: "INTEGER", nullable: true),
                    wish_reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    is_move_unseen = table.Column<bool>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    before = table.Column<int>(type: "INTEGER", nullable: false),
                    awaited_before = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    officers = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    passed = table.Column<bool>(type: "INTEGER", nullable: true),
                    result = table.Column<string>(type: "TEXT", nullable: false),
                    photos = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_pause", x => x.id);
                    table.ForeignKey(
                        name: "fk_cases_pause_cases_case_case_id",
                        column: x => x.case_id,
                        principalTable: "cases_case",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cases_life_event_part",
                columns: table => new
                {
                    life_event_case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part_id = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    place_name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    place_at = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    item_version_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    elsewhere = table.Column<string>(type: "TEXT", nullable: true),
                    after = table.Column<string>(type: "TEXT", nullable: false),
                    places = table.Column<string>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cases_life_event_part", x => new { x.life_event_case_id, x.part_id });
                    table.ForeignKey(
                        name: "fk_cases_life_event_part_cases_life_event_life_event_case_id",
                        column: x => x.life_event_case_id,
                        principalTable: "cases_life_event",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_bulk_change_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bulk_change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    is_entry = table.Column<bool>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    problem = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_bulk_change_item", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_bulk_change_item_catalog_bulk_change_bulk_change_id",
                        column: x => x.bulk_change_id,
                        principalTable: "catalog_bulk_change",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_entry_claim",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_entry_claim", x => new { x.agency_id, x.entry_id });
                    table.ForeignKey(
                        name: "fk_catalog_entry_claim_catalog_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "catalog_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_entry_version",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    proposal_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_entry_version", x => new { x.entry_id, x.number });
                    table.ForeignKey(
                        name: "fk_catalog_entry_version_catalog_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "catalog_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_version",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_version", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_version_catalog_item_item_id",
                        column: x => x.item_id,
                        principalTable: "catalog_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_life_event_pilot",
                columns: table => new
                {
                    life_event_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_life_event_pilot", x => new { x.life_event_id, x.division });
                    table.ForeignKey(
                        name: "fk_catalog_life_event_pilot_catalog_life_event_life_event_id",
                        column: x => x.life_event_id,
                        principalTable: "catalog_life_event",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_outside_row",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    line = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    type = table.Column<int>(type: "INTEGER", nullable: true),
                    basic_code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    department = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: false),
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    matched_by = table.Column<int>(type: "INTEGER", nullable: true),
                    settled_with = table.Column<Guid>(type: "TEXT", nullable: true),
                    no_counterpart = table.Column<string>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    open_since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    equal_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_outside_row", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_outside_row_catalog_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "catalog_entry",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_catalog_outside_row_catalog_outside_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "catalog_outside_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_review_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    opinion = table.Column<string>(type: "TEXT", nullable: false),
                    reviewed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reviewed_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_review_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_review_step_catalog_proposal_proposal_id",
                        column: x => x.proposal_id,
                        principalTable: "catalog_proposal",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_source_finding",
                columns: table => new
                {
                    comparison_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_code = table.Column<string>(type: "TEXT", maxLength: 33, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    agency_code = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    agency_name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    elements = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    differences = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_source_finding", x => new { x.comparison_id, x.task_code });
                    table.ForeignKey(
                        name: "fk_catalog_source_finding_catalog_source_comparison_comparison_id",
                        column: x => x.comparison_id,
                        principalTable: "catalog_source_comparison",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_standard_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    standard_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    effective_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    registered_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_standard_edition", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_standard_edition_catalog_standard_standard_id",
                        column: x => x.standard_id,
                        principalTable: "catalog_standard",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_unified_standard_version",
                columns: table => new
                {
                    standard_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    proposal_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_unified_standard_version", x => new { x.standard_id, x.number });
                    table.ForeignKey(
                        name: "fk_catalog_unified_standard_version_catalog_unified_standard_standard_id",
                        column: x => x.standard_id,
                        principalTable: "catalog_unified_standard",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_window",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    center_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_window", x => x.id);
                    table.ForeignKey(
                        name: "fk_directory_window_directory_center_center_id",
                        column: x => x.center_id,
                        principalTable: "directory_center",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_duty",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_identity_duty", x => x.id);
                    table.ForeignKey(
                        name: "fk_identity_duty_identity_account_account_id",
                        column: x => x.account_id,
                        principalTable: "identity_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "notices_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    not_before = table.Column<DateTime>(type: "TEXT", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_error = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices_delivery", x => x.id);
                    table.ForeignKey(
                        name: "fk_notices_delivery_notices_notice_notice_id",
                        column: x => x.notice_id,
                        principalTable: "notices_notice",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_revision_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    field = table.Column<int>(type: "INTEGER", nullable: false),
                    standard_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_revision_plan", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_revision_plan_catalog_standard_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "catalog_standard_edition",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "fk_catalog_revision_plan_catalog_standard_standard_id",
                        column: x => x.standard_id,
                        principalTable: "catalog_standard",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "catalog_standard_clause",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    elements = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    rules = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    levels = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_standard_clause", x => x.id);
                    table.ForeignKey(
                        name: "fk_catalog_standard_clause_catalog_standard_edition_edition_id",
                        column: x => x.edition_id,
                        principalTable: "catalog_standard_edition",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_revision_plan_step",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_revision_plan_step", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_catalog_revision_plan_step_catalog_revision_plan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "catalog_revision_plan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "catalog_clause_report",
                columns: table => new
                {
                    clause_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    is_met = table.Column<bool>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catalog_clause_report", x => new { x.clause_id, x.division });
                    table.ForeignKey(
                        name: "fk_catalog_clause_report_catalog_standard_clause_clause_id",
                        column: x => x.clause_id,
                        principalTable: "catalog_standard_clause",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_cases_absence_stand_in_id",
                table: "cases_absence",
                column: "stand_in_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_after_check_agency_id_due_on",
                table: "cases_after_check",
                columns: new[] { "agency_id", "due_on" },
                filter: "checked_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_base_level_authorization_agency_id_division",
                table: "cases_base_level_authorization",
                columns: new[] { "agency_id", "division" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_bill_case_id_issued_at",
                table: "cases_bill",
                columns: new[] { "case_id", "issued_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_bill_under_way",
                table: "cases_bill",
                column: "id",
                filter: "state IN (1, 4)");

            migrationBuilder.CreateIndex(
                name: "ix_cases_broken_promise_id_number_id_type",
                table: "cases_broken_promise",
                columns: new[] { "id_number", "id_type" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_agency_id_archived_at_id",
                table: "cases_case",
                columns: new[] { "agency_id", "archived_at", "id" },
                filter: "archived_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_archived_at_id",
                table: "cases_case",
                columns: new[] { "archived_at", "id" },
                filter: "archived_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_authorization_id",
                table: "cases_case",
                column: "authorization_id",
                filter: "authorization_id IS NOT NULL AND awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_awaits_agency_id_acted_on_id",
                table: "cases_case",
                columns: new[] { "awaits", "agency_id", "acted_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_awaits_agency_id_due_on_id",
                table: "cases_case",
                columns: new[] { "awaits", "agency_id", "due_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_awaits_banner_due_on_id",
                table: "cases_case",
                columns: new[] { "awaits", "banner", "due_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_awaits_due_on_id",
                table: "cases_case",
                columns: new[] { "awaits", "due_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_awaits_league_due_on_id",
                table: "cases_case",
                columns: new[] { "awaits", "league", "due_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_banner_archived_at_id",
                table: "cases_case",
                columns: new[] { "banner", "archived_at", "id" },
                filter: "archived_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_escalated",
                table: "cases_case",
                columns: new[] { "awaits", "due_on", "id" },
                filter: "is_escalated AND awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_escalated_agency",
                table: "cases_case",
                columns: new[] { "awaits", "agency_id", "due_on", "id" },
                filter: "is_escalated AND awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_escalated_banner",
                table: "cases_case",
                columns: new[] { "awaits", "banner", "due_on", "id" },
                filter: "is_escalated AND awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_escalated_league",
                table: "cases_case",
                columns: new[] { "awaits", "league", "due_on", "id" },
                filter: "is_escalated AND awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_filed_by_due_on_id",
                table: "cases_case",
                columns: new[] { "filed_by", "due_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_is_provisional",
                table: "cases_case",
                column: "is_provisional",
                filter: "is_provisional");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_league_archived_at_id",
                table: "cases_case",
                columns: new[] { "league", "archived_at", "id" },
                filter: "archived_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_life_event_case_id",
                table: "cases_case",
                column: "life_event_case_id",
                filter: "life_event_case_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_mark_after_id",
                table: "cases_case",
                columns: new[] { "mark_after", "id" },
                filter: "mark_after IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_number",
                table: "cases_case",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_officer_id_due_on_id",
                table: "cases_case",
                columns: new[] { "officer_id", "due_on", "id" },
                filter: "officer_id IS NOT NULL AND awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_party_id_created_at",
                table: "cases_case",
                columns: new[] { "party_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_renews_until_id",
                table: "cases_case",
                columns: new[] { "renews_until", "id" },
                filter: "renews_until IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_submitted_at",
                table: "cases_case",
                column: "submitted_at",
                filter: "channel = 2 AND submitted_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_supply_by_id",
                table: "cases_case",
                columns: new[] { "supply_by", "id" },
                filter: "supply_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_task_code_awaits_due_on_id",
                table: "cases_case",
                columns: new[] { "task_code", "awaits", "due_on", "id" },
                filter: "awaits <> 0 AND state <> 1");

            migrationBuilder.CreateIndex(
                name: "ix_cases_case_to_archive",
                table: "cases_case",
                column: "id",
                filter: "awaits = 0 AND state <> 1 AND archived_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_chief_representative_agency_id_account_id",
                table: "cases_chief_representative",
                columns: new[] { "agency_id", "account_id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_clock_change_case_id",
                table: "cases_clock_change",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_clock_change_open",
                table: "cases_clock_change",
                column: "case_id",
                unique: true,
                filter: "decided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_consultation_case_id",
                table: "cases_consultation",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_consultation_expert_id_due_on_id",
                table: "cases_consultation",
                columns: new[] { "expert_id", "due_on", "id" },
                filter: "answered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_correction_case_id",
                table: "cases_correction",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_counsel_case_id_asked_at",
                table: "cases_counsel",
                columns: new[] { "case_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_counsel_division_due_on_id",
                table: "cases_counsel",
                columns: new[] { "division", "due_on", "id" },
                filter: "answered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_counsel_open",
                table: "cases_counsel",
                column: "case_id",
                unique: true,
                filter: "answered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_cross_region_case_division_id",
                table: "cases_cross_region_case",
                columns: new[] { "division", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_cross_region_case_life_event_case_id",
                table: "cases_cross_region_case",
                column: "life_event_case_id",
                filter: "life_event_case_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_cross_region_case_sent_at",
                table: "cases_cross_region_case",
                column: "sent_at",
                filter: "sent_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_cross_region_list_basic_code",
                table: "cases_cross_region_list",
                column: "basic_code");

            migrationBuilder.CreateIndex(
                name: "ix_cases_cross_region_origin_partner_application_id",
                table: "cases_cross_region_origin",
                columns: new[] { "partner", "application_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_display_clerk_id",
                table: "cases_display",
                column: "clerk_id",
                unique: true,
                filter: "clerk_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_display_code",
                table: "cases_display",
                column: "code",
                unique: true,
                filter: "code <> ''");

            migrationBuilder.CreateIndex(
                name: "ix_cases_display_division_place_id",
                table: "cases_display",
                columns: new[] { "division", "place", "id" },
                filter: "paired_at IS NOT NULL AND revoked_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_document_case_id",
                table: "cases_document",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_escalation_by_hand",
                table: "cases_escalation",
                column: "case_id",
                unique: true,
                filter: "rule_id IS NULL AND ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_escalation_case_id_rule_id",
                table: "cases_escalation",
                columns: new[] { "case_id", "rule_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_escalation_to_id_answer_by_id",
                table: "cases_escalation",
                columns: new[] { "to_id", "answer_by", "id" },
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_escalation_rule_agency_id_task_code_limit_side_unit_amount_step",
                table: "cases_escalation_rule",
                columns: new[] { "agency_id", "task_code", "limit", "side", "unit", "amount", "step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_life_event_division_id",
                table: "cases_life_event",
                columns: new[] { "division", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_life_event_party_id_created_at",
                table: "cases_life_event",
                columns: new[] { "party_id", "created_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_life_event_submitted_at",
                table: "cases_life_event",
                column: "submitted_at",
                filter: "submitted_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_life_event_part_case_id",
                table: "cases_life_event_part",
                column: "case_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_message_case_id_at",
                table: "cases_message",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_message_unseen",
                table: "cases_message",
                column: "case_id",
                filter: "seen_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_note_case_id_at",
                table: "cases_note",
                columns: new[] { "case_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_parcel_under_way",
                table: "cases_parcel",
                column: "case_id",
                filter: "signed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_pause_case_id",
                table: "cases_pause",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_pause_held_on",
                table: "cases_pause",
                column: "held_on",
                filter: "held_on IS NOT NULL AND ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_pause_moved",
                table: "cases_pause",
                column: "case_id",
                filter: "is_move_unseen");

            migrationBuilder.CreateIndex(
                name: "ix_cases_routing_rule_agency_id_step_task_code",
                table: "cases_routing_rule",
                columns: new[] { "agency_id", "step", "task_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_saved_filter_account_id_name",
                table: "cases_saved_filter",
                columns: new[] { "account_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cases_showing_subject_id",
                table: "cases_showing",
                column: "subject_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_showing_until",
                table: "cases_showing",
                column: "until");

            migrationBuilder.CreateIndex(
                name: "ix_cases_signature_draft_id_signed_at",
                table: "cases_signature",
                columns: new[] { "draft_id", "signed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_cases_signature_in_force",
                table: "cases_signature",
                column: "draft_id",
                unique: true,
                filter: "voided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_cases_text_template_agency_id",
                table: "cases_text_template",
                column: "agency_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_text_template_owner_id",
                table: "cases_text_template",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_cases_window_hour_day",
                table: "cases_window_hour",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "ix_cases_wrong_display_code_clerk_id_at",
                table: "cases_wrong_display_code",
                columns: new[] { "clerk_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_breach_rule_division_task_code",
                table: "catalog_breach",
                columns: new[] { "rule", "division", "task_code" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_bulk_change_division_agency_id_proposed_at",
                table: "catalog_bulk_change",
                columns: new[] { "division", "agency_id", "proposed_at" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_bulk_change_item_bulk_change_id_number",
                table: "catalog_bulk_change_item",
                columns: new[] { "bulk_change_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_check_run_started_at",
                table: "catalog_check_run",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_entry_basic_code",
                table: "catalog_entry",
                column: "basic_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_entry_department_basic_code",
                table: "catalog_entry",
                columns: new[] { "department", "basic_code" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_entry_claim_entry_id",
                table: "catalog_entry_claim",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_import_at",
                table: "catalog_import",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_item_basic_code",
                table: "catalog_item",
                column: "basic_code");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_item_cancel_on",
                table: "catalog_item",
                column: "cancel_on");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_item_change",
                table: "catalog_item",
                column: "change");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_item_division",
                table: "catalog_item",
                column: "division");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_item_task_code",
                table: "catalog_item",
                column: "task_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_life_event_slug",
                table: "catalog_life_event",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_list_draft_agency_id_state",
                table: "catalog_list_draft",
                columns: new[] { "agency_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_list_draft_task_code_place",
                table: "catalog_list_draft",
                columns: new[] { "task_code", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_list_member_item_id",
                table: "catalog_list_member",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_outside_edition_list_number",
                table: "catalog_outside_edition",
                columns: new[] { "list", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_outside_row_edition_id_line",
                table: "catalog_outside_row",
                columns: new[] { "edition_id", "line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_outside_row_entry_id",
                table: "catalog_outside_row",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_proposal_agency_id_submitted_at",
                table: "catalog_proposal",
                columns: new[] { "agency_id", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_proposal_code_place",
                table: "catalog_proposal",
                columns: new[] { "code", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_proposal_division_submitted_at",
                table: "catalog_proposal",
                columns: new[] { "division", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_proposal_state_applied_at_effective_on",
                table: "catalog_proposal",
                columns: new[] { "state", "applied_at", "effective_on" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_review_step_outcome_division_due_on",
                table: "catalog_review_step",
                columns: new[] { "outcome", "division", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_review_step_proposal_id_number",
                table: "catalog_review_step",
                columns: new[] { "proposal_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_revision_plan_due_on_id",
                table: "catalog_revision_plan",
                columns: new[] { "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_revision_plan_edition_id",
                table: "catalog_revision_plan",
                column: "edition_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_revision_plan_standard_id",
                table: "catalog_revision_plan",
                column: "standard_id");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_rule_setting_rule_division",
                table: "catalog_rule_setting",
                columns: new[] { "rule", "division" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_source_comparison_at",
                table: "catalog_source_comparison",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_catalog_standard_field_number",
                table: "catalog_standard",
                columns: new[] { "field", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_catalog_standard_number",
                table: "catalog_standard",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_standard_clause_edition_id_position",
                table: "catalog_standard_clause",
                columns: new[] { "edition_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_standard_edition_number",
                table: "catalog_standard_edition",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_standard_edition_standard_id_sequence",
                table: "catalog_standard_edition",
                columns: new[] { "standard_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_unified_standard_basic_code_division",
                table: "catalog_unified_standard",
                columns: new[] { "basic_code", "division" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_catalog_version_item_id_number",
                table: "catalog_version",
                columns: new[] { "item_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_agency_credit_code",
                table: "directory_agency",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_agency_division",
                table: "directory_agency",
                column: "division");

            migrationBuilder.CreateIndex(
                name: "ix_directory_agency_kind_level",
                table: "directory_agency",
                columns: new[] { "kind", "level" });

            migrationBuilder.CreateIndex(
                name: "ix_directory_center_division",
                table: "directory_center",
                column: "division",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_directory_division_parent",
                table: "directory_division",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "ix_directory_window_center_id",
                table: "directory_window",
                column: "center_id");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_incoming_partner",
                table: "exchange_incoming",
                column: "partner",
                filter: "handled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_exchange_incoming_partner_about_sequence",
                table: "exchange_incoming",
                columns: new[] { "partner", "about", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_exchange_outgoing_partner_due_at",
                table: "exchange_outgoing",
                columns: new[] { "partner", "due_at" },
                filter: "due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_feedback_rating_case_id_occasion",
                table: "feedback_rating",
                columns: new[] { "case_id", "occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_forms_form_hash",
                table: "forms_form",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guidance_click_day_text_item",
                table: "guidance_click",
                columns: new[] { "day", "text", "item" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guidance_miss_is_done_count",
                table: "guidance_miss",
                columns: new[] { "is_done", "count" });

            migrationBuilder.CreateIndex(
                name: "ix_guidance_miss_text",
                table: "guidance_miss",
                column: "text",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guidance_synonym_word_means",
                table: "guidance_synonym",
                columns: new[] { "word", "means" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_account_normalized_user_name",
                table: "identity_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_api_client_registered_at",
                table: "identity_api_client",
                column: "registered_at");

            migrationBuilder.CreateIndex(
                name: "ix_identity_duty_account_id",
                table: "identity_duty",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_identity_entry_ticket_at",
                table: "identity_entry_ticket",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_identity_entry_ticket_front_id_at",
                table: "identity_entry_ticket",
                columns: new[] { "front_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_identity_interrupted_post_at",
                table: "identity_interrupted_post",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_identity_party_id_type_id_number",
                table: "identity_party",
                columns: new[] { "id_type", "id_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_identity_passkey_user_id",
                table: "identity_passkey",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_access_grant_agency_id_type_code",
                table: "licenses_access_grant",
                columns: new[] { "agency_id", "type_code" },
                unique: true,
                filter: "state in (1, 2)");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_access_grant_owner_id_id",
                table: "licenses_access_grant",
                columns: new[] { "owner_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_alarm_account_id_rule_day",
                table: "licenses_alarm",
                columns: new[] { "account_id", "rule", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_ask_grant_id_subject",
                table: "licenses_ask",
                columns: new[] { "grant_id", "subject" },
                unique: true,
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_ask_party_id_id",
                table: "licenses_ask",
                columns: new[] { "party_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_authority_key_name",
                table: "licenses_authority",
                column: "key_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_consent_case_id",
                table: "licenses_consent",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_consent_license_id_id",
                table: "licenses_consent",
                columns: new[] { "license_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_copy_license_id_id",
                table: "licenses_copy",
                columns: new[] { "license_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_copy_ofd_sha256",
                table: "licenses_copy",
                column: "ofd_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_copy_pdf_sha256",
                table: "licenses_copy",
                column: "pdf_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_credential_license_id_id",
                table: "licenses_credential",
                columns: new[] { "license_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_credential_status_day_status_index",
                table: "licenses_credential",
                columns: new[] { "status_day", "status_index" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_dispute_agency_id_state_due_on",
                table: "licenses_dispute",
                columns: new[] { "agency_id", "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_dispute_license_id_id",
                table: "licenses_dispute",
                columns: new[] { "license_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_evidence_first_at",
                table: "licenses_evidence",
                column: "first_at");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_evidence_license_id_first_at",
                table: "licenses_evidence",
                columns: new[] { "license_id", "first_at" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_evidence_license_id_id",
                table: "licenses_evidence",
                columns: new[] { "license_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_gather_batch_agency_id_id",
                table: "licenses_gather_batch",
                columns: new[] { "agency_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_kept_license_id_id",
                table: "licenses_kept",
                columns: new[] { "license_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_agency_id_id",
                table: "licenses_license",
                columns: new[] { "agency_id", "id" },
                filter: "ofd_sha256 = '' AND state = 2");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_case_id_type_code",
                table: "licenses_license",
                columns: new[] { "case_id", "type_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_holder_id_type_holder_id_number_type_code",
                table: "licenses_license",
                columns: new[] { "holder_id_type", "holder_id_number", "type_code" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_identifier",
                table: "licenses_license",
                column: "identifier",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_line_id",
                table: "licenses_license",
                column: "line_id");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_number",
                table: "licenses_license",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_ofd_sha256",
                table: "licenses_license",
                column: "ofd_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_pdf_sha256",
                table: "licenses_license",
                column: "pdf_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_license_state_valid_to",
                table: "licenses_license",
                columns: new[] { "state", "valid_to" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_notice_account_id_id",
                table: "licenses_notice",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_owner_notice_agency_id_id",
                table: "licenses_owner_notice",
                columns: new[] { "agency_id", "id" },
                filter: "seen_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_owner_notice_subject_id_agency_id",
                table: "licenses_owner_notice",
                columns: new[] { "subject_id", "agency_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_presentation_code_sha256",
                table: "licenses_presentation",
                column: "code_sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_seal_agency_id_kind",
                table: "licenses_seal",
                columns: new[] { "agency_id", "kind" },
                unique: true,
                filter: "state in (1, 2, 3)");

            migrationBuilder.CreateIndex(
                name: "ix_licenses_seal_use_seal_id_id",
                table: "licenses_seal_use",
                columns: new[] { "seal_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_licenses_shared_call_grant_id_day_number",
                table: "licenses_shared_call",
                columns: new[] { "grant_id", "day", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licenses_type_code_edition",
                table: "licenses_type",
                columns: new[] { "code", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_delivery_notice_id_channel_address",
                table: "notices_delivery",
                columns: new[] { "notice_id", "channel", "address" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_delivery_state_not_before",
                table: "notices_delivery",
                columns: new[] { "state", "not_before" },
                filter: "state IN (1, 3)");

            migrationBuilder.CreateIndex(
                name: "ix_notices_mail_address_account_id_party_id",
                table: "notices_mail_address",
                columns: new[] { "account_id", "party_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_mail_address_party_id",
                table: "notices_mail_address",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_notice_party_id_id",
                table: "notices_notice",
                columns: new[] { "party_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_notices_push_subscription_account_id",
                table: "notices_push_subscription",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_push_subscription_endpoint_hash",
                table: "notices_push_subscription",
                column: "endpoint_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_notices_push_subscription_party_id",
                table: "notices_push_subscription",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_platform_long_task_account_id_id",
                table: "platform_long_task",
                columns: new[] { "account_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_platform_long_task_open",
                table: "platform_long_task",
                column: "account_id",
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_platform_long_task_to_clear",
                table: "platform_long_task",
                column: "ended_at",
                filter: "ended_at IS NOT NULL AND cleared_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_id",
                table: "platform_outbox",
                column: "id",
                filter: "done_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_platform_outbox_is_long_due_at",
                table: "platform_outbox",
                columns: new[] { "is_long", "due_at" },
                filter: "due_at IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cases_absence");

            migrationBuilder.DropTable(
                name: "cases_after_check");

            migrationBuilder.DropTable(
                name: "cases_archive");

            migrationBuilder.DropTable(
                name: "cases_base_level_authorization");

            migrationBuilder.DropTable(
                name: "cases_bill");

            migrationBuilder.DropTable(
                name: "cases_broken_promise");

            migrationBuilder.DropTable(
                name: "cases_chief_representative");

            migrationBuilder.DropTable(
                name: "cases_clock_change");

            migrationBuilder.DropTable(
                name: "cases_consultation");

            migrationBuilder.DropTable(
                name: "cases_correction");

            migrationBuilder.DropTable(
                name: "cases_counsel");

            migrationBuilder.DropTable(
                name: "cases_cross_region_case");

            migrationBuilder.DropTable(
                name: "cases_cross_region_list");

            migrationBuilder.DropTable(
                name: "cases_cross_region_origin");

            migrationBuilder.DropTable(
                name: "cases_display");

            migrationBuilder.DropTable(
                name: "cases_document");

            migrationBuilder.DropTable(
                name: "cases_escalation");

            migrationBuilder.DropTable(
                name: "cases_escalation_rule");

            migrationBuilder.DropTable(
                name: "cases_life_event_part");

            migrationBuilder.DropTable(
                name: "cases_message");

            migrationBuilder.DropTable(
                name: "cases_note");

            migrationBuilder.DropTable(
                name: "cases_parcel");

            migrationBuilder.DropTable(
                name: "cases_pause");

            migrationBuilder.DropTable(
                name: "cases_routing_rule");

            migrationBuilder.DropTable(
                name: "cases_sample_payment");

            migrationBuilder.DropTable(
                name: "cases_saved_filter");

            migrationBuilder.DropTable(
                name: "cases_showing");

            migrationBuilder.DropTable(
                name: "cases_signature");

            migrationBuilder.DropTable(
                name: "cases_survey_days");

            migrationBuilder.DropTable(
                name: "cases_text_template");

            migrationBuilder.DropTable(
                name: "cases_window_hour");

            migrationBuilder.DropTable(
                name: "cases_wrong_display_code");

            migrationBuilder.DropTable(
                name: "catalog_breach");

            migrationBuilder.DropTable(
                name: "catalog_bulk_change_item");

            migrationBuilder.DropTable(
                name: "catalog_check_run");

            migrationBuilder.DropTable(
                name: "catalog_clause_report");

            migrationBuilder.DropTable(
                name: "catalog_department_code");

            migrationBuilder.DropTable(
                name: "catalog_entry_claim");

            migrationBuilder.DropTable(
                name: "catalog_entry_version");

            migrationBuilder.DropTable(
                name: "catalog_exchange_term");

            migrationBuilder.DropTable(
                name: "catalog_import");

            migrationBuilder.DropTable(
                name: "catalog_life_event_pilot");

            migrationBuilder.DropTable(
                name: "catalog_list_draft");

            migrationBuilder.DropTable(
                name: "catalog_list_member");

            migrationBuilder.DropTable(
                name: "catalog_outside_row");

            migrationBuilder.DropTable(
                name: "catalog_review_step");

            migrationBuilder.DropTable(
                name: "catalog_revision_plan_step");

            migrationBuilder.DropTable(
                name: "catalog_rule_setting");

            migrationBuilder.DropTable(
                name: "catalog_source_finding");

            migrationBuilder.DropTable(
                name: "catalog_theme");

            migrationBuilder.DropTable(
                name: "catalog_unified_standard_version");

            migrationBuilder.DropTable(
                name: "catalog_version");

            migrationBuilder.DropTable(
                name: "directory_agency");

            migrationBuilder.DropTable(
                name: "directory_division");

            migrationBuilder.DropTable(
                name: "directory_holiday");

            migrationBuilder.DropTable(
                name: "directory_window");

            migrationBuilder.DropTable(
                name: "exchange_incoming");

            migrationBuilder.DropTable(
                name: "exchange_outgoing");

            migrationBuilder.DropTable(
                name: "exchange_partner");

            migrationBuilder.DropTable(
                name: "feedback_invitation");

            migrationBuilder.DropTable(
                name: "feedback_option");

            migrationBuilder.DropTable(
                name: "feedback_rating");

            migrationBuilder.DropTable(
                name: "forms_form");

            migrationBuilder.DropTable(
                name: "forms_sheet");

            migrationBuilder.DropTable(
                name: "guidance_click");

            migrationBuilder.DropTable(
                name: "guidance_miss");

            migrationBuilder.DropTable(
                name: "guidance_synonym");

            migrationBuilder.DropTable(
                name: "identity_api_client");

            migrationBuilder.DropTable(
                name: "identity_claim");

            migrationBuilder.DropTable(
                name: "identity_delegation");

            migrationBuilder.DropTable(
                name: "identity_duty");

            migrationBuilder.DropTable(
                name: "identity_entry_ticket");

            migrationBuilder.DropTable(
                name: "identity_front");

            migrationBuilder.DropTable(
                name: "identity_interrupted_post");

            migrationBuilder.DropTable(
                name: "identity_login");

            migrationBuilder.DropTable(
                name: "identity_party");

            migrationBuilder.DropTable(
                name: "identity_passkey");

            migrationBuilder.DropTable(
                name: "identity_token");

            migrationBuilder.DropTable(
                name: "licenses_access_grant");

            migrationBuilder.DropTable(
                name: "licenses_alarm");

            migrationBuilder.DropTable(
                name: "licenses_ask");

            migrationBuilder.DropTable(
                name: "licenses_authority");

            migrationBuilder.DropTable(
                name: "licenses_change");

            migrationBuilder.DropTable(
                name: "licenses_consent");

            migrationBuilder.DropTable(
                name: "licenses_copy");

            migrationBuilder.DropTable(
                name: "licenses_credential");

            migrationBuilder.DropTable(
                name: "licenses_dispute");

            migrationBuilder.DropTable(
                name: "licenses_evidence");

            migrationBuilder.DropTable(
                name: "licenses_gather_batch");

            migrationBuilder.DropTable(
                name: "licenses_gather_refusal");

            migrationBuilder.DropTable(
                name: "licenses_kept");

            migrationBuilder.DropTable(
                name: "licenses_license");

            migrationBuilder.DropTable(
                name: "licenses_notice");

            migrationBuilder.DropTable(
                name: "licenses_owner_notice");

            migrationBuilder.DropTable(
                name: "licenses_presentation");

            migrationBuilder.DropTable(
                name: "licenses_seal");

            migrationBuilder.DropTable(
                name: "licenses_seal_use");

            migrationBuilder.DropTable(
                name: "licenses_shared_call");

            migrationBuilder.DropTable(
                name: "licenses_type");

            migrationBuilder.DropTable(
                name: "notices_delivery");

            migrationBuilder.DropTable(
                name: "notices_mail_address");

            migrationBuilder.DropTable(
                name: "notices_push_subscription");

            migrationBuilder.DropTable(
                name: "platform_audit");

            migrationBuilder.DropTable(
                name: "platform_data_protection_key");

            migrationBuilder.DropTable(
                name: "platform_file");

            migrationBuilder.DropTable(
                name: "platform_job");

            migrationBuilder.DropTable(
                name: "platform_long_task");

            migrationBuilder.DropTable(
                name: "platform_long_task_refusal");

            migrationBuilder.DropTable(
                name: "platform_outbox");

            migrationBuilder.DropTable(
                name: "platform_serial");

            migrationBuilder.DropTable(
                name: "cases_life_event");

            migrationBuilder.DropTable(
                name: "cases_case");

            migrationBuilder.DropTable(
                name: "catalog_bulk_change");

            migrationBuilder.DropTable(
                name: "catalog_standard_clause");

            migrationBuilder.DropTable(
                name: "catalog_life_event");

            migrationBuilder.DropTable(
                name: "catalog_entry");

            migrationBuilder.DropTable(
                name: "catalog_outside_edition");

            migrationBuilder.DropTable(
                name: "catalog_proposal");

            migrationBuilder.DropTable(
                name: "catalog_revision_plan");

            migrationBuilder.DropTable(
                name: "catalog_source_comparison");

            migrationBuilder.DropTable(
                name: "catalog_unified_standard");

            migrationBuilder.DropTable(
                name: "catalog_item");

            migrationBuilder.DropTable(
                name: "directory_center");

            migrationBuilder.DropTable(
                name: "identity_account");

            migrationBuilder.DropTable(
                name: "notices_notice");

            migrationBuilder.DropTable(
                name: "catalog_standard_edition");

            migrationBuilder.DropTable(
                name: "catalog_standard");
        }
    }
}
