"""What pyproject.toml can't say of building the package."""

import shutil

from setuptools import setup
from setuptools.command.build import build


class FreshBuild(build):
    """Begins with an empty folder: what an earlier version left in it would become part of this one."""

    def run(self) -> None:
        """Build what is there now."""
        shutil.rmtree(self.build_lib, ignore_errors=True)
        super().run()


setup(cmdclass={"build": FreshBuild})
