"""Staffing by Erlang C: published figures, the recursion over agents, arrays against single numbers, errors."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import cxsim
from cxsim_models.queue import Queue
from cxsim_models.staffing import Staffing, agents_needed, erlang_c, probability_of_waiting

# A busy machine is no failure.
untimed = settings(deadline=None)
loads = st.floats(1e-3, 3000)
# Time to answer over handle time.
ratios = st.floats(0, 1)
levels = st.floats(0.01, 0.999)
FIGURES = ("agents", "positions", "load", "probability_of_waiting", "service_level", "asa", "occupancy")


def waits(load: float, agents: int) -> float:
    """Erlang C by the recursion of Erlang B over the number of agents."""
    inverse = 1.0
    for n in range(1, agents + 1):
        inverse = 1.0 + inverse * n / load
    return agents / inverse / (agents - load * (1.0 - 1.0 / inverse))


def late(load: float, agents: int, ratio: float) -> float:
    """The share of calls that wait longer than the target."""
    return waits(load, agents) * math.exp(-(agents - load) * ratio) if agents > load else 1.0


def counted(load: float, ratio: float, level: float) -> int:
    """The agents needed, one by one."""
    agents = math.floor(load) + 1
    while late(load, agents, ratio) > 1.0 - level:
        agents += 1
    return agents


class TestPublishedFigures:
    """100 calls of 180 seconds in half an hour, 80 % to be answered in 20 seconds."""

    def test_agents(self) -> None:
        """The example of pyworkforce (R. Arenas) and of the R package ErlangC (2024)."""
        staffing = erlang_c(calls=100, interval_s=1800, handle_time_s=180, target_s=20, service_level=0.8)
        assert staffing.load == 10
        assert staffing.agents == staffing.positions == 14
        assert staffing.probability_of_waiting == pytest.approx(0.1741319335950498, rel=1e-13)
        assert staffing.service_level == pytest.approx(0.8883500191794669, rel=1e-13)
        assert staffing.asa == pytest.approx(7.83593701177724, rel=1e-13)
        assert staffing.occupancy == pytest.approx(0.7142857142857143, rel=1e-15)

    def test_shrinkage(self) -> None:
        """30 % of paid time is not at work: 14 positions take 20 agents, and callers get the same."""
        staffing = erlang_c(100, 1800, 180, 20, 0.8, shrinkage=0.3)
        assert staffing.agents == 20
        assert staffing.positions == 14
        assert tuple(staffing)[1:] == tuple(erlang_c(100, 1800, 180, 20, 0.8))[1:]

    @pytest.mark.parametrize(
        ("agents", "waiting", "level", "asa", "occupancy"),
        [
            (11, 0.6821182, 0.3896138, 122.78127684, 0.9090909),
            (12, 0.4493882, 0.640158, 40.44494, 0.8333333),
            (13, 0.2852705, 0.7955948, 17.116227, 0.7692308),
            (14, 0.1741319335950498, 0.8883500191794669, 7.835937, 0.7142857),
        ],
    )
    def test_agent_by_agent(self, agents: int, waiting: float, level: float, asa: float, occupancy: float) -> None:
        """The steps that the R package ErlangC (2024) prints."""
        staffing = Staffing(agents, agents, 10.0, 180.0, 20.0)
        assert staffing.probability_of_waiting == pytest.approx(waiting, abs=1e-6)
        assert staffing.service_level == pytest.approx(level, abs=1e-6)
        assert staffing.asa == pytest.approx(asa, abs=1e-3)
        assert staffing.occupancy == pytest.approx(occupancy, abs=1e-6)
        assert probability_of_waiting(10, agents) == staffing.probability_of_waiting

    def test_a_tenth_fewer_calls_save_two_of_fourteen_agents(self) -> None:
        staffing = erlang_c(90, 1800, 180, 20, 0.8)
        assert staffing.agents == 12
        assert staffing.service_level == pytest.approx(0.809378, abs=5e-7)
        assert staffing.probability_of_waiting == pytest.approx(0.266035, abs=5e-7)
        assert staffing.occupancy == 0.75


class TestProperties:
    @untimed
    @given(loads, ratios, levels)
    def test_the_level_is_reached_with_these_agents_and_not_with_one_less(
        self, load: float, ratio: float, level: float
    ) -> None:
        agents = agents_needed(load, 100, 100 * ratio, level)
        assert late(load, agents, ratio) <= (1 - level) * (1 + 1e-11)
        assert late(load, agents - 1, ratio) > (1 - level) * (1 - 1e-11)

    @untimed
    @given(loads, loads, ratios, levels)
    def test_more_load_never_needs_fewer_agents(self, load: float, more: float, ratio: float, level: float) -> None:
        low, high = agents_needed(sorted((load, more)), 1, ratio, level)
        assert low <= high

    @untimed
    @given(loads, ratios, st.floats(0, 2), levels)
    def test_patience_never_needs_more_agents(self, load: float, ratio: float, more: float, level: float) -> None:
        strict, patient = agents_needed(load, 1, [ratio, ratio + more], level)
        assert patient <= strict

    @untimed
    @given(st.floats(1e-3, 2000), st.floats(0.01, 40))
    def test_waiting_is_that_of_the_recursion(self, load: float, spare: float) -> None:
        agents = math.ceil(load + spare)
        assume(agents > load)
        expected = waits(load, agents)
        assume(expected > 1e-280)
        assert probability_of_waiting(load, agents) == pytest.approx(expected, rel=2e-11)

    @untimed
    @given(st.floats(0.1, 500), st.floats(0, 0.99))
    def test_shrinkage_schedules_the_fewest_that_leave_the_positions(self, load: float, shrinkage: float) -> None:
        staffing = erlang_c(load, 1, 1, 0.1, 0.8, shrinkage)
        assert staffing.agents * (1 - shrinkage) >= staffing.positions - 1e-6
        assert (staffing.agents - 1) * (1 - shrinkage) < staffing.positions
        assert staffing.agents >= staffing.positions

    def test_waits_of_one_agent(self) -> None:
        """M/M/1: a call waits with probability A, for handle time/(1 − A) on average."""
        staffing = erlang_c(30, 3600, 60, 0, 0.5)
        assert staffing.positions == 1
        assert staffing.probability_of_waiting == pytest.approx(0.5, rel=1e-14)
        assert staffing.service_level == pytest.approx(0.5, rel=1e-14)
        assert staffing.asa == pytest.approx(60, rel=1e-14)

    @pytest.mark.parametrize(("calls", "level"), [(2, 0.8), (1, 0.9), (3, 0.7), (9, 0.1)])
    def test_rounding_does_not_call_for_one_more(self, calls: int, level: float) -> None:
        """An agent is free for exactly 80 % of the calls at a fifth of an Erlang."""
        assert erlang_c(calls, 1800, 180, 0, level).agents == 1
        assert erlang_c(calls, 1800, 180, 0, level + 1e-9).agents == 2

    @pytest.mark.parametrize(("shrinkage", "agents"), [(0.9, 10), (0.8, 5), (0.75, 4), (0.3, 2)])
    def test_rounding_does_not_schedule_one_more(self, shrinkage: float, agents: int) -> None:
        assert erlang_c(1, 1800, 18, 20, 0.8, shrinkage).agents == agents


class TestThousands:
    @pytest.mark.parametrize("load", [1000.0, 5000.0, 20000.0])
    def test_are_those_of_the_recursion(self, load: float) -> None:
        needed = agents_needed(load, 300, 20, 0.8)
        assert needed == counted(load, 20 / 300, 0.8)
        assert probability_of_waiting(load, needed) == pytest.approx(waits(load, needed), rel=1e-10)

    def test_a_thousand_million(self) -> None:
        assert 1e9 < agents_needed(1e9, 300, 20, 0.8) < 1e9 + 1e5
        with pytest.raises(ValueError, match="thousand million Erlangs"):
            agents_needed(2e9, 300, 20, 0.8)

    @pytest.mark.parametrize("load", [1e-12, 1e-200, 5e-324])
    def test_next_to_nothing_needs_one(self, load: float) -> None:
        assert agents_needed(load, 300, 0, 0.8) == 1
        assert probability_of_waiting(load, 1) == pytest.approx(load, rel=1e-12, abs=2e-300)


class TestArrays:
    """(months, trials) as a projection has them, drawn about a load, with handle times that are drawn or not."""

    @pytest.mark.parametrize("level", [0.5, 0.8, 0.95, 0.999])
    @pytest.mark.parametrize(
        ("load", "spread", "handle_spread"),
        [(0.4, 0.6, 0.3), (10, 0.15, 0), (10, 0.15, 0.1), (60, 0.5, 0.3), (700, 0.2, 0.1), (3000, 0.2, 0.4)],
    )
    def test_are_the_single_numbers(self, load: float, spread: float, handle_spread: float, level: float) -> None:
        rng = np.random.default_rng(11)
        handle_times = 180 * np.exp(handle_spread * rng.standard_normal(2000)) if handle_spread else np.array(180.0)
        drawn = load * np.exp(spread * rng.standard_normal((24, 2000))) * np.linspace(1, 0.85, 24)[:, None]
        agents = agents_needed(drawn, handle_times, 20, level)
        assert agents.shape == (24, 2000)
        assert agents.dtype == np.int64
        each = np.broadcast_to(handle_times, drawn.shape)
        for month, trial in zip(rng.integers(0, 24, 60), rng.integers(0, 2000, 60), strict=True):
            assert agents[month, trial] == agents_needed(drawn[month, trial], each[month, trial], 20, level)
        # Short rows are found one by one, and so is each of the long array found without its neighbours.
        rows = np.concatenate([agents_needed(row[:900], each[0, :900], 20, level) for row in drawn])
        assert np.array_equal(rows, agents[:, :900].ravel())

    @untimed
    @given(st.floats(0.05, 800), st.floats(0, 1.5), st.floats(0, 1), st.floats(0.05, 0.999), st.integers(0, 2**32))
    def test_are_the_least_that_suffice(
        self, load: float, spread: float, ratio: float, level: float, seed: int
    ) -> None:
        rng = np.random.default_rng(seed)
        drawn = load * np.exp(spread * rng.uniform(-1, 1, 1200))
        times = np.exp(rng.uniform(-0.7, 0.7, 1200))
        agents = agents_needed(drawn, times, ratio, level)
        one_by_one = np.concatenate([agents_needed(drawn[k::2], times[k::2], ratio, level) for k in (0, 1)])
        assert np.array_equal(np.concatenate([agents[::2], agents[1::2]]), one_by_one)

    @pytest.mark.parametrize("level", [0.05, 0.8, 0.9999])
    def test_are_the_least_that_suffice_however_far_apart(self, level: float) -> None:
        drawn = np.geomspace(1e-6, 1e6, 2000)
        times = np.random.default_rng(1).permutation(np.geomspace(1e-2, 1e3, 2000))
        agents = agents_needed(drawn, times, 20, level)
        assert np.array_equal(agents[::3], agents_needed(drawn[::3], times[::3], 20, level))

    def test_steps_are_where_one_agent_stops_sufficing(self) -> None:
        fine = np.linspace(0.01, 30, 30_000)
        agents = agents_needed(fine, 180, 20, 0.8)
        steps = np.flatnonzero(np.diff(agents))
        assert np.array_equal(np.diff(agents)[steps], np.ones(len(steps)))
        assert agents[0] == 1
        for step in steps:
            n = int(agents[step])
            assert late(fine[step], n, 20 / 180) <= 0.2 < late(fine[step + 1], n, 20 / 180)

    def test_all_figures(self) -> None:
        calls = np.array([[0.0, 90.0, 100.0], [110.0, 1000.0, 1.0]])
        shrinkage = np.array([0.0, 0.3, 0.3])
        staffing = erlang_c(calls, 1800, 180, 20, 0.8, shrinkage)
        for index in np.ndindex(2, 3):
            single = erlang_c(calls[index], 1800, 180, 20, 0.8, shrinkage[index[1]])
            for name in FIGURES:
                assert np.array_equal(getattr(staffing, name)[index], getattr(single, name), equal_nan=True), name

    def test_several_service_levels(self) -> None:
        assert agents_needed(10, 180, 20, [0.7, 0.8, 0.9]).tolist() == [13, 14, 15]
        many = agents_needed(np.full(3000, 10.0), 180, 20, np.tile([0.7, 0.8, 0.9], 1000))
        assert many.tolist() == [13, 14, 15] * 1000

    def test_zeros_among_many(self) -> None:
        loads = np.tile([0.0, 10.0], 1000)
        assert agents_needed(loads, 180, 20, 0.8).tolist() == [0, 14] * 1000
        assert agents_needed(loads, np.full(2000, 180), 20, np.full(2000, 0.8)).tolist() == [0, 14] * 1000
        assert not agents_needed(np.zeros(2000), 180, 20, 0.8).any()

    def test_nothing_in_nothing_out(self) -> None:
        assert agents_needed(np.zeros((3, 0)), 180, 20, 0.8).shape == (3, 0)

    def test_equal_loads(self) -> None:
        assert (agents_needed(np.full(5000, 10.0), 180, 20, 0.8) == 14).all()

    def test_does_not_touch_its_inputs(self) -> None:
        loads, times = np.full(2000, 10.0), np.full(2000, 180.0)
        agents_needed(loads, times, 20, 0.8)
        assert (loads == 10).all()
        assert (times == 180).all()


class TestScalars:
    def test_are_plain_numbers(self) -> None:
        staffing = erlang_c(100, 1800, 180, 20, 0.8)
        assert type(staffing.agents) is int
        assert type(staffing.positions) is int
        assert type(agents_needed(10, 180, 20, 0.8)) is int
        figures = (staffing.load, staffing.probability_of_waiting, staffing.service_level, staffing.asa)
        assert {type(figure) for figure in (*figures, staffing.occupancy)} == {float}

    def test_unpack(self) -> None:
        agents, waiting, level, asa = erlang_c(100, 1800, 180, 20, 0.8, 0.3)
        assert agents == 20
        assert (waiting, level, asa) == pytest.approx((0.1741319, 0.8883500, 7.8359370), abs=5e-8)

    def test_no_calls_need_nobody(self) -> None:
        staffing = erlang_c(0, 1800, 180, 20, 0.8, 0.3)
        assert tuple(staffing) == (0, 0.0, 1.0, 0.0)
        assert math.isnan(staffing.occupancy)

    def test_too_few_agents(self) -> None:
        """The line only grows: everybody waits, for ever."""
        staffing = Staffing(10, 10, 10.0, 180.0, 20.0)
        assert tuple(staffing) == (10, 1.0, 0.0, math.inf)


class TestErrors:
    @pytest.mark.parametrize(
        ("changed", "rule"),
        [
            ({"calls": -1}, "calls must be 0 or more"),
            ({"calls": math.nan}, "calls must be 0 or more"),
            ({"calls": [10, math.inf]}, "calls must be 0 or more"),
            ({"interval_s": 0}, "interval_s must be above 0 seconds"),
            ({"handle_time_s": 0}, "handle_time_s must be above 0 seconds"),
            ({"handle_time_s": [180, -180]}, "handle_time_s must be above 0 seconds"),
            ({"target_s": -1}, "target_s must be 0 seconds or more"),
            ({"service_level": 1}, "service_level must be above 0 and below 1.*no number of agents"),
            ({"service_level": 80}, "service_level must be above 0 and below 1 .0.8 for 80 %"),
            ({"service_level": 0}, "service_level must be above 0"),
            ({"shrinkage": 1}, "shrinkage must be 0 or more and below 1"),
            ({"shrinkage": -0.1}, "shrinkage must be 0 or more"),
            ({"calls": 1e9, "interval_s": 1}, "thousand million Erlangs"),
        ],
    )
    def test_inputs_that_cannot_be(self, changed: dict[str, float], rule: str) -> None:
        inputs = {"calls": 100, "interval_s": 1800, "handle_time_s": 180, "target_s": 20, "service_level": 0.8}
        with pytest.raises(ValueError, match=rule):
            erlang_c(**(inputs | changed))

    def test_of_the_other_functions(self) -> None:
        with pytest.raises(ValueError, match="load must be 0 Erlangs or more"):
            agents_needed(-1, 180, 20, 0.8)
        with pytest.raises(ValueError, match="load must be 0 Erlangs or more"):
            probability_of_waiting(math.nan, 3)
        with pytest.raises(ValueError, match="positions must be 0 or more"):
            probability_of_waiting(3, -1)


class TestQueue:
    @staticmethod
    def queue(calls: float, handle_time_s: float = 540.0) -> Queue:
        return Queue(calls, 1800.0, handle_time_s, 20.0, 0.8, 0.3)

    def test_beyond_all_telephones_agents_follow_the_load(self) -> None:
        """A contact rate typed with six zeros too many is no reason to stop."""
        assert self.queue(1e11).relative(np.array([0.9, 1.0, 2.0])) == pytest.approx([0.9, 1.0, 2.0])
        assert self.queue(3e9).relative(np.array([1.5])) == pytest.approx([1.5], rel=1e-4)

    def test_calls_as_long_as_lives(self) -> None:
        relative = self.queue(100.0, 1e12).relative(np.array([0.9, 1.0]), np.array([0.5, 1.0]))
        assert relative == pytest.approx([0.45, 1.0], rel=1e-6)


def test_a_tenth_fewer_calls_save_two_of_fourteen_agents() -> None:
    """100 calls of 3 minutes in the busiest half hour, where nothing is said of shrinkage."""
    called = {"contact_rate": 4, "cost_per_contact": 5, "handle_time": 3, "staffing": "erlang-c", "busy_calls": 100}
    document = {
        "schema": "cxsim/1",
        "settings": {"horizon_months": 12, "discount_rate": 0, "roi_basis": "total"},
        "segments": [{"id": "s", "customers": 1200, "churn": 0, **called}],
        "initiatives": [{"id": "x", "shifts": [{"kpi": "contact_rate", "shift": -10, "as": "percent"}]}],
    }
    result = cxsim.simulate(cxsim.Scenario.model_validate(document), trials=8)
    assert result.lines["contacts"] == pytest.approx(1200 * 4 * 5 * 2 / 14)
