-- Learning together belongs to the file as a colleague; a cohort whose trainer is forgotten closes.
create function sec.forget_in_training_together(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if which = 'COLLEAGUE' then
    delete from training.reflection where person = whose;
    delete from training.attendance where person = whose;
    delete from training.cohort_member where person = whose;
    update training.cohort set closed_at = coalesce(closed_at, moment), trainer = '00000000-0000-0000-0000-000000000000'
     where trainer = whose;
  end if;
end $$;
alter function sec.forget_in_training_together(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_training_together(uuid, text, boolean, timestamptz) from public;
grant delete on training.reflection, training.attendance, training.cohort_member to accanto_definer;
grant update (trainer, closed_at) on training.cohort to accanto_definer;
