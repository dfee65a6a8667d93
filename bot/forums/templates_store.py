"""The SQL of the plans that a server keeps to begin forums with."""

from dataclasses import dataclass

from bot.forums.model import PLANS, Plan
from bot.storage.database import Row, Transaction
from bot.text.sorting import alphabetical


@dataclass(frozen=True, slots=True)
class Template:
    """A plan to begin with."""

    template_id: str
    server_id: int
    name: str
    plan: Plan


def of_server(tx: Transaction, server_id: int) -> list[Template]:
    """What a server keeps, by name."""
    rows = tx.all("SELECT * FROM forum_templates WHERE server_id = :server", {"server": server_id})
    return sorted(map(_template, rows), key=lambda template: (alphabetical(template.name), template.template_id))


def put(tx: Transaction, template: Template, now: int) -> None:
    """Keep a plan; one of the same name is replaced."""
    tx.run(
        "INSERT INTO forum_templates (template_id, server_id, name, plan, kept_at)"
        " VALUES (:template, :server, :name, :plan, :now)"
        " ON CONFLICT (server_id, name) DO UPDATE SET plan = excluded.plan, kept_at = excluded.kept_at",
        {
            "template": template.template_id,
            "server": template.server_id,
            "name": template.name,
            "plan": PLANS.dump_json(template.plan).decode(),
            "now": now,
        },
    )


def remove(tx: Transaction, server_id: int, template_id: str) -> bool:
    """Throw a server's plan away. False if it has none of this id."""
    return bool(
        tx.run(
            "DELETE FROM forum_templates WHERE server_id = :server AND template_id = :template",
            {"server": server_id, "template": template_id},
        )
    )


def _template(row: Row) -> Template:
    return Template(row["template_id"], row["server_id"], row["name"], PLANS.validate_json(row["plan"]))
